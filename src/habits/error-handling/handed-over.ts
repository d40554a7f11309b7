import type { Call } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isThrownAway } from '../../knowledge/fresh.ts';

/**
 * In shell: `log=$(mktemp); docker logs app > "$log"; LOG="$log" python3 - <<'PY'`: the text of another language reads a file that the
 * shell has just made for it. It is there, and what is wrong with it is named with its place.
 */
export function isHandedOver({ call, effect, medium, target }: Step, program: Program): boolean {
  if (program.file.language !== 'shell' || effect !== 'read' || medium !== 'file' || target === undefined) return false;
  const language = program.languageOf(call.id);
  if (language === 'shell') return false;
  if (isThrownAway(target, program)) return true;
  const given = program.sources(target).filter((source) => source.medium === 'environment' || source.medium === 'arguments');
  const starter = [...factsAround(call.id, program)].find(
    (around): around is Call => around.kind === 'call' && program.languageOf(around.id) === 'shell',
  );
  return starter !== undefined && given.length > 0 && given.every((source) => isOwnFile(source, starter, program));
}

/** Is what the environment or an argument gives a temporary file of the script? */
const isOwnFile = ({ medium, call }: Step, starter: Call, program: Program): boolean =>
  medium === 'arguments'
    ? starter.args.some((word) => isThrownAway(word, program))
    : program.written.some(
        ({ within, role, name, value }) =>
          within === starter.id && role === 'entry' && name === call.args[0]?.text && isThrownAway(value, program),
      );
