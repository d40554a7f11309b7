import type { Value } from '../core/facts.ts';

/** How a program takes a credential without showing it, by the program's name: the end of a message. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/^curl$/, 'on its input with `--config -`'],
  [/^wget$/, 'in a file with `--config=FILE`'],
  [/^(?:mysql|mariadb)(?:-?\w+)*$/, 'by `MYSQL_PWD` or `--defaults-extra-file`'],
  [/^(?:psql|pg_\w+|createdb|dropdb|vacuumdb|reindexdb)$/, 'by `PGPASSWORD`'],
  [/^redis-cli$/, 'by `REDISCLI_AUTH`'],
  [/^gpg2?$/, 'on its input with `--passphrase-fd 0`'],
  [/^helm (?:install|upgrade|template)$/, 'on its input with `--values -`'],
  [/^(?:docker|podman|nerdctl) login$/, 'on its input with `--password-stdin`'],
];

const OF_CONTAINERS = /^(?:docker|podman|nerdctl)(?:[- ]compose)? (?:run|exec|create)$/;

/**
 * How to hand a credential over where the process list does not show it: `curl` knows no variable for it, and reads headers from a
 * file; `docker run -e NAME` takes what the environment holds. `held` is what the command line calls it: `${DB_PASSWORD}`.
 */
export function handedOver(program: string, args: readonly Value[], held: string): string {
  const at = args.findIndex(({ text }) => text.includes(held));
  const before = args[at - 1]?.text ?? '';
  const word = args[at]?.text ?? '';
  if (program === 'curl' && /^(?:-\w*H|--header)$/.test(before)) return 'in a file with `-H @FILE`';
  if (program === 'openssl' && /^-(?:pass(?:in|out)?|k)$/.test(before))
    return `with \`${before === '-k' ? '-pass' : before} env:NAME\``;
  if (OF_CONTAINERS.test(program)) return `with \`-e ${/^(?:--env=)?(\w+)=/.exec(word)?.[1] ?? 'NAME'}\` alone`;
  return WAYS.find(([pattern]) => pattern.test(program))?.[1] ?? 'by environment or input';
}
