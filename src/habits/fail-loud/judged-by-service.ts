import type { Call } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import { endsAtFailure } from './heard.ts';

/**
 * `curl -o /etc/php-fpm.d/shop.conf …`, and then, on every way of a strict script, `systemctl start php-fpm`: a service does not start with
 * what are none of its settings, and that ends the run.
 */
export function isJudgedByService(place: string, { id, end }: Call, program: Program): boolean {
  // What is no key apt ignores, and then refuses the repository that is signed with it.
  if (/^(?:\/etc\/apt\/(?:trusted\.gpg\.d|keyrings)|\/usr\/share\/keyrings)\//.test(place)) return true;
  const service = /^\/etc\/(?:systemd\/system\/)?([\w-]{3,}?)(?:\.d)?(?:\.service$|\/)/.exec(place)?.[1];
  if (service === undefined || !endsAtFailure(program)) return false;
  const around = new Set([...factsAround(id, program)].map((fact) => fact.id));
  return program.calls.some(
    ({ name, start, fate, within, args }) =>
      start > end &&
      /^(?:systemctl|service)$/.test(name) &&
      fate === 'raises' &&
      around.has(within) &&
      args.some(({ text }) => /^(?:re)?(?:start|load)$/.test(text)) &&
      args.some(({ text }) => text.replace(/\.service$/, '') === service),
  );
}
