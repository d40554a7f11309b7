import type { Program } from '../../core/program.ts';
import { lineOfCall, type Step } from '../../core/step.ts';

/** What an action, or `git commit`, is told to say of its change. */
const SAYING = ['commit-message', 'commit_message', 'commit', 'message', 'title'];

/** `git commit -am "docs: …"`, `--message="docs: …"`: the words behind the option. */
function saidByGit({ name, call: { args } }: Step): readonly string[] {
  if (!/^git commit\b/.test(name)) return [];
  return args.flatMap(({ text }, at) => {
    const [, joined] = /^--message=(.*)$/s.exec(text) ?? [];
    if (joined !== undefined) return [joined];
    return /^(?:-[a-z]*m|--message)$/.test(args[at - 1]?.text ?? '') ? [text] : [];
  });
}

/** `docs: …`, `📝 docs(api): …`. */
const OF_DOCS = /^\W*docs?(?:\([^)]*\))?!?:/i;
/** What stands on a page about the repository. */
const PAGES = /\b(?:read-?me(?:\.\w+)?|badges?|contributors(?:\.\w+)?|change-?log(?:\.\w+)?|toc|table[- ]of[- ]contents)\b/gi;
/** Around it: `chore(bot): auto-update the README.md [skip ci]`. */
const AROUND =
  /^\W*(?:chore|ci|build|style)(?:\([^)]*\))?:|\[skip[- ]ci\]|\[ci[- ]skip\]|\b(?:auto(?:mated|matic(?:ally)?)?|updat(?:e|es|ed|ing)|re?generat(?:e|es|ed)|refresh|re-?new|add|fix|the|and|in|of|for|with|new|latest|file|section|list)\b/gi;

/** Do words say of a change that it is documentation, or name nothing else than such a page? */
function isOfPages(words: string): boolean {
  if (OF_DOCS.test(words)) return true;
  const rest = words.replace(PAGES, '');
  return rest !== words && !/[\p{L}\d$]/u.test(rest.replace(AROUND, ''));
}

/** What a step that commits, or proposes a change, says of it: `commit-message`, `title`, `gh pr create --title …`. */
function saidBy(step: Step): readonly string[] {
  const own = step.thing === 'proposal' || step.thing === 'commit';
  return [...(own ? SAYING.flatMap((name) => step.call.options.get(name)?.text ?? []) : []), ...saidByGit(step)];
}

/** All that a workflow says of its changes is that they are documentation: `commit-message: "docs: update README"`. */
export function saysItIsDocumentation({ steps }: Program): boolean {
  const said = steps.flatMap(saidBy);
  return said.length > 0 && said.every(isOfPages);
}

/** `build(deps): …`, `labels: dependencies`, "Update flake.lock", "update release sources". */
const OF_VERSIONS =
  /\((?:deps|deps-dev|dependencies)\)!?:|\b(?:dependency|dependencies|deps|dependabot|renovate|flake\.lock|lock ?files?|pre-commit hooks?|nvfetcher|(?:release|package|nix|flake|_)[ _-]?sources)\b|(?:^|\/)_sources\/generated\./i;

/** A proposed change, of which its title, its words or its label say that it raises the versions of what is used. */
export const isOfVersions = (step: Step): boolean =>
  (step.thing === 'proposal' ? [...saidBy(step), step.call.options.get('labels')?.text ?? ''] : saidToGithub(step)).some(
    (words) => OF_VERSIONS.test(words),
  );

/** `gh pr create --title "Update dependencies" --label dependencies`. */
const saidToGithub = ({ call: { name, args } }: Step): readonly string[] =>
  name === 'gh' && args[0]?.text === 'pr' && args[1]?.text === 'create'
    ? args.flatMap(({ text }, at) =>
        /^--(?:title|label)=/.test(text) || /^(?:-t|-l|--title|--label)$/.test(args[at - 1]?.text ?? '') ? [text] : [],
      )
    : [];

const LINKS = /^(?:lycheeverse\/lychee-action|[\w.-]+\/(?:github-action-)?markdown-link-check|[\w.-]+\/action-linkspector)$/i;
const LINK_PROGRAMS = /^(?:(?:npx )?markdown-link-check|lychee|linkspector)\b/;

/** Links are checked by the clock, and with each change as well: whoever changes something sees which are broken. */
export const checksLinksOfChanges = ({ calls, steps }: Program): boolean =>
  calls.some(({ name }) => name === 'on.push' || name === 'on.pull_request') &&
  (calls.some(({ name }) => LINKS.test(name)) || steps.some(({ name }) => LINK_PROGRAMS.test(name)));

/** `mkdocs gh-deploy`: it builds the site, and writes it over the branch that GitHub Pages serves. */
export const isSite = ({ call }: Step): boolean => /^(?:\w+ run |python3? -m )?mkdocs gh-deploy\b/.test(lineOfCall(call, WORDS));
const WORDS = 4;
