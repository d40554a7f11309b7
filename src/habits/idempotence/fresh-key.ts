import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

const KEY_FIRST = /^\s*insert\s+into\s+[\w."]+\s*\(\s*["`]?\w*(?:id|uuid|key)\b/i;
const DRAWN = String.raw`(?:str\()?(?:uuid\.)?uuid[14]\(\)\)?(?:\.hex)?`;
const IS_DRAWN = new RegExp(`^${DRAWN}$`);

/**
 * Python: `execute("INSERT INTO spending (spending_id, …) VALUES ($1, …)", str(uuid4()), …)`: a key that is drawn for the row, of which
 * no conflict and no look-up could come. What a loop goes through is there again in the next run, whatever its new keys.
 */
export function hasDrawnKey({ call: { id, args } }: Step, program: Program): boolean {
  if (program.languageOf(id) !== 'python' || !KEY_FIRST.test(args[0]?.text ?? '')) return false;
  if (program.loops(id).some((loop) => program.recordLoops.includes(loop))) return false;
  const key = args[1]?.items?.[0] ?? args[1];
  if (key === undefined) return false;
  if (isDrawn(key, id, program)) return true;
  const ways = program.chains(id).filter(({ reached, sites }) => reached && sites.length > 0);
  return (
    ways.length > 0 && ways.every(({ sites }) => sites.some((site) => isDrawn(program.inWords(key, sites), site.id, program)))
  );
}

/** The draw itself, a name that holds it, or the field of a record that was made with it: `Rating(rating_id=str(uuid4()))`. */
function isDrawn({ text }: Value, from: number, program: Program): boolean {
  const said = /^\$\{(.*)\}$/s.exec(text)?.[1] ?? '';
  if (IS_DRAWN.test(said)) return true;
  const [, name, field] = /^(\w+)(?:\.(\w+))?$/.exec(said) ?? [];
  if (name === undefined) return false;
  const given = program.given(name, from).map(({ value: { start, end } }) => program.file.text.slice(start, end));
  const drawn = field === undefined ? IS_DRAWN : new RegExp(`\\b${field}\\s*=\\s*${DRAWN}\\s*[,)]`);
  return given.length > 0 && given.every((made) => drawn.test(made));
}
