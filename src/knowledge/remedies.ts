/** What to do, as a language says it: the end of a message, and code to show. */
export interface Remedy {
  readonly advice: string;
  readonly code: string;
}

const REMEDIES = {
  /** A failure that nothing reports. */
  told: {
    python: {
      advice: 'a bare traceback is all that is left: catch it in `main`, log what was being done, exit 1.',
      code: 'try:\n    main()\nexcept Exception:\n    logging.exception("… failed")\n    sys.exit(1)',
    },
    shell: {
      advice: 'nothing tells what was being done: add `|| die "…"`, or a `trap … ERR` for the whole script.',
      code: `trap 'echo "line $LINENO failed: $BASH_COMMAND" >&2' ERR`,
    },
  },
  /** A switch for what destroys. */
  switch: {
    python: { advice: '', code: 'parser.add_argument("--apply", action="store_true")\nif args.apply:' },
    shell: { advice: '', code: 'if [ "${1:-}" = --apply ]; then' },
  },
  /** A loop that polls. */
  deadline: {
    python: { advice: '', code: 'deadline = time.monotonic() + 600\nwhile time.monotonic() < deadline:' },
    shell: { advice: '', code: 'for _ in $(seq 60); do … && break; sleep 10; done' },
  },
  /** A line added to a file of settings. */
  append: {
    python: { advice: '', code: 'if line not in path.read_text().splitlines():' },
    shell: { advice: '', code: 'grep -qxF "$line" "$file" || echo "$line" >> "$file"' },
  },
  /** A file that is written in place. */
  rename: {
    python: { advice: 'write to a temporary name, then `os.replace` it.', code: 'os.replace(temporary, path)' },
    shell: { advice: 'write to a temporary name, then `mv` it.', code: 'cmd > "$file.tmp" && mv "$file.tmp" "$file"' },
  },
  /** A loop that one bad record ends. */
  isolate: {
    python: {
      advice: 'catch, log and count it inside the loop.',
      code: 'try:\n    …\nexcept Exception:\n    logging.exception("record %s failed", …)\n    failed += 1',
    },
    shell: {
      advice: 'tell it and count it inside the loop: `|| { echo … >&2; failed=1; }`.',
      code: '… || { echo "record $id failed" >&2; failed=1; }',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Remedy>>>>;

/** The remedy for a defect in the words of a language; a language without words of its own gets Python's. */
export function remedyFor(defect: keyof typeof REMEDIES, language: string): Remedy {
  const words: Readonly<Record<string, Remedy>> = REMEDIES[defect];
  return words[language] ?? REMEDIES[defect].python;
}
