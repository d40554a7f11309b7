import type { Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange } from '../../core/step.ts';
import { isForOneTime } from '../../knowledge/one-time.ts';
import { asPattern } from '../../knowledge/words.ts';

/** Python: are the items of a loop one thing, of which none may be left out: a mirror, or parts that are counted or laid down together after it? */
export const isWhole = (loop: Scope, program: Program): boolean =>
  isMirror(loop, program) ||
  isInParts(loop, program) ||
  isCounted(loop, program) ||
  isLaidDownTogether(loop, program) ||
  isMovedOnce(program) ||
  isOfOneParent(loop, program);

/** `DELETE FROM lines WHERE order_id = ?`, and then each line of that order: all of them are one thing. */
const isOfOneParent = (loop: Scope, program: Program): boolean =>
  program.stepsUnder(loop.id).every((step) => !isChange(step) || step.medium === 'database') &&
  program
    .stepsIn(program.enclosing(loop.id).id)
    .some(
      ({ effect, medium, thing, call }) =>
        effect === 'delete' && medium === 'database' && thing === 'row' && call.end < loop.start,
    );

/** `migrate_orders.py`, which removes the old file in the end: what was left out would go with it. */
const isMovedOnce = (program: Program): boolean =>
  isForOneTime(program) && program.steps.some(({ effect, medium }) => effect === 'delete' && medium === 'file');

/** `for chunk in pandas.read_csv(path, chunksize=10_000)`, `for number, chunk in enumerate(reader)`: one table, read in parts. */
function isInParts({ id, start, end }: Scope, program: Program): boolean {
  const { file } = program;
  const head = file.text.slice(start, Math.min(end, file.text.indexOf('\n', start)));
  return /\bchunk\w*\s+in\b/.test(head) && /\b(?:chunksize|iterator)\s*=/.test(file.text.slice(program.enclosing(id).start, end));
}

/** Images, or the objects of a bucket, are copied from one place to another: half a copy is none. */
function isMirror(loop: Scope, program: Program): boolean {
  const { file } = program;
  const changes = program.stepsUnder(loop.id).filter((step) => isChange(step) && step.medium !== 'file');
  return (
    changes.some(({ call }) => /(?:^|\.)copy_(?:object|blob)$/.test(call.name)) ||
    // What an FTP server lists is fetched, and put away under its own name.
    /\.retrbinary\(/.test(file.text.slice(loop.start, loop.end)) ||
    (changes.length > 0 && COPIES_IMAGE.test(file.text.slice(loop.start, loop.end)))
  );
}
const COPIES_IMAGE = /["'](?:skopeo|crane|regctl|oras)["',\s]+(?:image["',\s]+)?(?:copy|cp)\b|["']docker["',\s]+push\b/;

/** `found.add(link)` in each round, and after the loop `if len(found) != 2`. */
const isCounted = (loop: Scope, program: Program): boolean =>
  gathered(loop, program).some((name) =>
    new RegExp(`\\blen\\(\\s*${asPattern(name)}\\s*\\)\\s*(?:!=|==|<)\\s*[1-9A-Za-z_]`).test(textAfter(loop, program)),
  );

/** `section[key] = path` in each round, and after the loop `toml.dumps(section)`: one document of all. */
const isLaidDownTogether = (loop: Scope, program: Program): boolean =>
  gathered(loop, program).some((name) =>
    new RegExp(`\\b(?:toml|yaml)\\w*\\.\\w*dumps?\\w*\\(\\s*${asPattern(name)}\\s*[,)]`).test(textAfter(loop, program)),
  );

/** The names to which each round adds. */
const gathered = ({ start, end }: Scope, { file }: Program): readonly string[] => [
  ...new Set([...file.text.slice(start, end).matchAll(ADDS)].flatMap(([, one, other]) => one ?? other ?? [])),
];
const ADDS = /^[ \t]+(?:(\w+)\.(?:add|append)\(|(\w+)\[[^\]\n]+\] = )/gm;

/** What stands after a loop in its function. */
const textAfter = ({ id, end }: Scope, program: Program): string => program.file.text.slice(end, program.enclosing(id).end);
