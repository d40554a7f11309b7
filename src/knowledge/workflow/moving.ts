import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

const MOVES = /^(?:git )?mv\b/;
/** Looks, says, counts and moves; nothing of it makes or fetches anything. */
const BESIDE =
  /^(?:getenv|argv|actions\/checkout|(?:git )?(?:mv|rm)|git (?:add|commit|push|pull|config|diff|status|log|rev-parse|ls-files)|mkdir|find|ls|cd|cat|date|basename|dirname|wc|sort|head|tail|grep|xargs|tr|cut|echo|printf|test|\[+|set|export|local|read|true|exit|return|continue|break|>>? \S*(?:GITHUB_(?:ENV|OUTPUT|STEP_SUMMARY)\b|\/dev\/null)\S*)(?= |$)/i;

/** All that the jobs do is to move files within the checkout, `git mv notes/old.md notes/archive/`, and to commit that. */
export function onlyMoves(program: Program): boolean {
  const doing = program.calls.filter(({ id }) => program.job(id) !== undefined).map(beginningOf);
  return doing.some((line) => MOVES.test(line)) && doing.every((line) => BESIDE.test(line));
}

const beginningOf = ({ name, args }: Call): string => `${name} ${args[0]?.text ?? ''}`;
