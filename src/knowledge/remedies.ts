/** What to do, as a language says it: the end of a message, and code to show. */
export interface Remedy {
  readonly advice: string;
  readonly code: string;
}

const REMEDIES = {
  /** A failure that nothing reports. */
  told: {
    python: {
      advice: 'catch it in `main`, log what was being done, exit 1.',
      code: 'try:\n    main()\nexcept Exception:\n    logging.exception("… failed")\n    sys.exit(1)',
    },
    javascript: {
      advice: 'catch it where it starts, tell what was being done, exit 1.',
      code: 'main().catch((error) => {\n  console.error("… failed", error);\n  process.exitCode = 1;\n});',
    },
    shell: {
      advice: 'add `|| die "…"`, or a `trap … ERR` for the whole script.',
      code: `trap 'echo "line $LINENO failed: $BASH_COMMAND" >&2' ERR`,
    },
    /** The same where work stands in functions. */
    shellFunctions: {
      advice: 'add `|| die "…"`, or `set -E` and a `trap … ERR` for the whole script.',
      code: `set -E  # for what functions do, too\ntrap 'echo "line $LINENO failed: $BASH_COMMAND" >&2' ERR`,
    },
    sh: {
      advice: 'add `|| die "…"`, or a `trap … EXIT` that looks at `$?`.',
      code: `trap '[ $? -eq 0 ] || echo "$0 failed" >&2' EXIT`,
    },
  },
  /** The same in shell, where a failure does not end the script, or its trap on the end has work already. */
  eachStep: {
    python: { advice: '', code: '' },
    shell: { advice: 'add `|| die "…"`, which says what failed.', code: 'cmd || { echo "… failed" >&2; exit 1; }' },
    sh: {
      advice: 'add `|| die "…"`, or let its `trap … EXIT` look at `$?`.',
      code: 'cmd || { echo "… failed" >&2; exit 1; }',
    },
  },
  /** The same, where the rest is to be done all the same: the rounds of a daemon, a screen that is drawn. */
  goingOn: {
    python: { advice: '', code: '' },
    shell: { advice: 'tell it without an `exit`: `|| echo "…" >&2`.', code: 'cmd || echo "… failed" >&2' },
  },
  /** The same, where no function holds the whole work. */
  loose: {
    python: {
      advice: 'put the work in a `try`, log what was being done, exit 1.',
      code: 'try:\n    …\nexcept Exception:\n    logging.exception("… failed")\n    sys.exit(1)',
    },
    javascript: {
      advice: 'put a `catch` around it, tell what was being done, exit 1.',
      code: 'try {\n  …\n} catch (error) {\n  console.error("… failed", error);\n  process.exitCode = 1;\n}',
    },
  },
  /** A program whose end nobody looks at, and of whose failure nothing is told. */
  unasked: {
    python: {
      advice: 'look at its exit status, log what was being done, exit 1.',
      code: 'if done.returncode != 0:\n    sys.exit(f"… failed: {done.returncode}")',
    },
    javascript: {
      advice: 'look at its exit status, tell what was being done, exit 1.',
      code: 'if (status !== 0) throw new Error(`… failed: ${status}`);',
    },
  },
  /** A switch for what destroys. */
  switch: {
    python: { advice: '', code: 'parser.add_argument("--apply", action="store_true")\nif args.apply:' },
    javascript: { advice: '', code: "if (process.argv.includes('--apply')) {" },
    workflow: { advice: 'put it behind an `if:` on an input, or list first what would go.', code: 'if: ${{ inputs.apply }}' },
  },
  /** A switch of what is told nothing by arguments. */
  switched: {
    python: { advice: 'act only when the environment says so.', code: 'if os.environ.get("APPLY") == "1":' },
  },
  /** The same for what somebody else starts as it is: without the switch it does what it did. */
  unless: {
    python: { advice: 'leave it out where `DRY_RUN` says so.', code: 'if os.environ.get("DRY_RUN") != "1":' },
    javascript: { advice: 'leave it out where `DRY_RUN` says so.', code: 'if (!process.env.DRY_RUN) {' },
    shell: {
      advice: 'with `DRY_RUN` set, only print what would go or change.',
      code: 'if [ -n "${DRY_RUN:-}" ]; then echo "would delete …"; else',
    },
    workflow: { advice: 'leave it out where a variable `DRY_RUN` says so.', code: "if: ${{ vars.DRY_RUN != 'true' }}" },
  },
  /** What deletes in a copy what is gone from where it comes. */
  mirrored: {
    python: { advice: 'run it with `--dry-run` first.', code: 'rsync --dry-run …' },
    shell: {
      advice: 'limit it with `--max-delete`, and with `DRY_RUN` set give it `--dry-run`.',
      code: 'rsync ${DRY_RUN:+--dry-run} --max-delete=1000 …',
    },
  },
  /** The same beside other deletions, which a rehearsal of this one alone would let go on. */
  limited: {
    python: { advice: 'run it with `--dry-run` first.', code: 'rsync --dry-run …' },
    shell: { advice: 'limit it with `--max-delete`.', code: 'rsync --max-delete=1000 …' },
  },
  /** A rehearsal that a file has, and that leaves out what destroys. */
  rehearsed: {
    python: { advice: 'its `--dry-run` does not cover it, so let it.', code: 'if not args.dry_run:' },
  },
  /** A loop that polls. */
  deadline: {
    python: { advice: '', code: 'deadline = time.monotonic() + 600\nwhile time.monotonic() < deadline:' },
    javascript: { advice: '', code: 'const deadline = Date.now() + 600_000;\nwhile (Date.now() < deadline) {' },
    /** How many stands in no file: too few end a run that goes well. */
    shell: {
      advice: '',
      code: 'tries=… # well above its longest good run\nfor try in $(seq "$tries"); do … && break; [ "$try" -lt "$tries" ] || exit 1; sleep 10; done',
    },
  },
  /** A line added to a file of settings. */
  append: {
    python: { advice: '', code: 'if line not in path.read_text().splitlines():' },
    javascript: { advice: '', code: "if (!(await readFile(path, 'utf8')).split('\\n').includes(line))" },
    shell: { advice: '', code: 'grep -qxF "$line" "$file" || echo "$line" >> "$file"' },
    /** Who starts it may not write there; only the writer may. */
    sudo: { advice: '', code: 'grep -qxF "$line" "$file" || echo "$line" | sudo tee -a "$file"' },
  },
  /** A file that is written in place. */
  rename: {
    python: { advice: 'write to a temporary name, then `os.replace` it.', code: 'os.replace(temporary, path)' },
    javascript: { advice: 'write to a temporary name, then `rename` it.', code: 'await rename(temporary, path);' },
    shell: { advice: 'write to a temporary name, then `mv` it.', code: 'cmd > "$file.tmp" && mv "$file.tmp" "$file"' },
  },
  /** A loop that one bad record ends. */
  isolate: {
    python: {
      advice: 'catch, log and count it inside the loop.',
      code: 'try:\n    …\nexcept Exception:\n    logging.exception("record %s failed", …)\n    failed += 1',
    },
    javascript: {
      advice: 'catch, tell and count it inside the loop.',
      code: 'try {\n  …\n} catch (error) {\n  console.error(`record ${id} failed`, error);\n  failed += 1;\n}',
    },
    shell: {
      advice: 'tell it and count it inside the loop: `|| { echo … >&2; failed=1; }`.',
      code: '… || { echo "record $id failed" >&2; failed=1; }',
    },
  },
  /** A failure that nobody hears of. */
  raised: {
    python: { advice: 'log it, and raise or count it', code: 'logging.exception("… failed")\nraise' },
    javascript: { advice: 'log it, and throw or count it', code: 'console.error("… failed", error);\nthrow error;' },
  },
  /** A failure that nobody hears of, and that must not end the run. */
  warned: {
    python: { advice: 'log it', code: 'logging.warning("… failed", exc_info=True)' },
    javascript: { advice: 'say so with `console.warn`', code: 'console.warn("… failed:", error);' },
  },
  /** A run that ends in success though it failed. */
  exit: {
    python: { advice: 'exit with 1 or raise', code: 'sys.exit(1)' },
    javascript: { advice: 'exit with 1 or throw', code: 'process.exitCode = 1;' },
  },
  /** A program whose end nobody looks at. */
  checked: {
    python: { advice: 'look at its exit status', code: '' },
    javascript: { advice: 'look at its exit status', code: 'if (status !== 0) throw new Error(`exit status ${status}`);' },
  },
  /** The same, of Bun's, whose answer has no `status`. */
  checkedByBun: {
    python: { advice: 'look at its exit status', code: '' },
    javascript: {
      advice: 'look at its `exitCode`',
      code: 'if (exitCode !== 0) throw new Error(`exit status ${exitCode}`);',
    },
  },
  /** A callback that is handed a failure and looks away. */
  looked: {
    python: { advice: 'look at the error that it is handed', code: '' },
    javascript: { advice: "look at the callback's `err`", code: 'if (err) throw err;' },
  },
  /** An answer that may be an error's. */
  answered: {
    python: { advice: 'call `raise_for_status()` on the response', code: 'response.raise_for_status()' },
    javascript: { advice: 'look at `response.ok`', code: 'if (!response.ok) throw new Error(`HTTP ${response.status}`);' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Remedy>>>>;

/** The remedy for a defect in the words of a language (`sh`: a plain one); a language without words of its own gets Python's. */
export function remedyFor(defect: keyof typeof REMEDIES, language: string): Remedy {
  const words: Readonly<Record<string, Remedy>> = REMEDIES[defect];
  return words[language] ?? REMEDIES[defect].python;
}
