import type { Scope, Value } from '../facts.ts';
import type { Program } from '../program.ts';
import { isChange, type Step } from '../step.ts';

/** Files that say how something is built: they belong to a checkout. */
const OF_BUILD =
  /(?:^|\/)(?:Dockerfile|Containerfile|go\.mod|Makefile|Cargo\.toml|package\.json|pyproject\.toml)(?:[.-][\w.-]+)?$/;
/** One look before all the others. */
const TELLING = /Dockerfile|Containerfile|\bgo\.?\s?mod\b|Makefile|Cargo\.toml|package\.json|pyproject\.toml/;

/**
 * In shell: the rounds write build files and what lies beside them, by paths relative to the checkout, and nothing else: they go through
 * build targets, which are no records (`habits.md`, Words).
 */
export function editsCheckout({ id }: Scope, program: Program): boolean {
  if (program.file.language !== 'shell' || !TELLING.test(program.file.text)) return false;
  const changes = program.stepsUnder(id).filter((step) => isChange(step) && !isModule(step));
  if (!changes.every(({ medium, target }) => medium === 'file' && target !== undefined && isRelative(target, program)))
    return false;
  return changes.length > 0
    ? changes.some(({ target }) => OF_BUILD.test(target?.text ?? ''))
    : program.stepsUnder(id).some(isModule);
}

/** `go mod edit …`, `go get …`: they write `go.mod`, and what they fetch lies in a cache. */
const isModule = ({ call: { name, args } }: Step): boolean => name === 'go' && /^(?:mod|get)$/.test(args[0]?.text ?? '');

/** `"$version/Dockerfile"`: not of the machine, nor of somebody's home, also through the name that it begins with. */
function isRelative({ text, holes }: Value, program: Program): boolean {
  if (/^[/~]/.test(text)) return false;
  const [first] = holes;
  if (first === undefined || !text.startsWith('$')) return true;
  return (
    first.name !== 'HOME' && program.given(first.name, first.from).every(({ value }) => !/^(?:[/~]|\$\{HOME\b)/.test(value.text))
  );
}
