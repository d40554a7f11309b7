import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { originsOf } from '../../knowledge/fresh.ts';
import { isSignOfLife } from '../../knowledge/names.ts';
import { methodOf } from '../../knowledge/row.ts';

/**
 * JavaScript: is a step a sign of life to whoever chats, by its name, its address or its place: `room.sendTyping()`,
 * `fetch(`${chat}/typing`)`, `writeFileSync(join(typingDir, chat), '')`? It is gone a moment later, and nobody misses it.
 */
export function isSignInChat(step: Step, program: Program): boolean {
  const { call, target } = step;
  if (program.languageOf(call.id) !== 'javascript' || !isChange(step)) return false;
  const places = target === undefined ? [] : [target, ...originsOf(target, program)];
  return (
    isSignOfLife(methodOf(call.name)) ||
    places.some(({ text, holes }) => isSignOfLife(text) || holes.some(({ name }) => isSignOfLife(name)))
  );
}
