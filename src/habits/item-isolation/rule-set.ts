import type { Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange } from '../../core/step.ts';

/**
 * In shell: `ufw allow "$port"` in each round, and after the loop `ufw enable`; `firewall-cmd --add-port …`, and then `--reload`: each is a part of
 * one set that is put to use as a whole.
 */
export function isOfRuleSet(loop: Scope, program: Program): boolean {
  if (program.languageOf(loop.id) !== 'shell') return false;
  const changes = program.stepsUnder(loop.id).filter(isChange);
  const [first] = changes;
  return (
    first !== undefined &&
    changes.every(({ call }) => call.name === first.call.name) &&
    program
      .callsIn(program.enclosing(loop.id).id)
      .some(
        ({ name, start, args }) =>
          start > loop.end &&
          name === first.call.name &&
          args.some(({ text }) => /^(?:--?)?(?:reload|enable|commit|apply|save)$/.test(text)),
      )
  );
}
