import"./chunk-IYWUY3VA.js";var e=`readiness: which production habits do your automations keep, and what did a change do to them?

  readiness check [PATH\u2026]            files or folders; without a path the whole repository
  readiness diff [BASE[..HEAD]]      before and after, at the merge base; the default is the default branch and HEAD
  readiness explain FILE             each step: what if it runs twice, can it hang, where does its failure go
  readiness habits [ID]              the habits, or one in full
  readiness score                    the one number of the whole repository, as its badge shows it
  readiness history [FILE]           the score over time, from the branch that keeps it or from a file

  --format text|json|markdown        text is for people, json is a documented contract; score and history: text|json|svg
  --config FILE                      instead of .readiness.yml at the root of the repository
  --min-score N                      fail below this readiness (0 to 100)
  --fail-on error|warning|never      which findings fail; error is the default
  --preset default|lesson            lesson: seven checks, a point each
  --branch NAME                      history: the branch that keeps it; readiness is the default
  --quiet, -q                        the score and the gate only
  --version, -V   --help, -h

Exit status: 0 passed, 1 the gate failed, 2 bad usage or configuration, 70 a fault of ours.
`;export{e as help};
