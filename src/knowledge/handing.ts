import type { Value } from '../core/facts.ts';

/** How a program takes a credential without showing it, by the program's name: the end of a message. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/^curl$/, 'hand it over on its input with `--config -`'],
  [/^wget$/, 'hand it over in a file with `--config=FILE`'],
  [/^(?:mysql|mariadb)[\w-]*$/, 'hand it over by `MYSQL_PWD` or `--defaults-extra-file`'],
  [/^(?:psql|pg_\w+|createdb|dropdb|vacuumdb|reindexdb)$/, 'hand it over by `PGPASSWORD`'],
  [/^mongo(?:dump|restore|export|import)$/, 'hand it over in a file with `--config=FILE`'],
  [/^redis-cli$/, 'hand it over by `REDISCLI_AUTH`'],
  [/^sqlcmd$/, 'hand it over by `SQLCMDPASSWORD`'],
  [/^sshpass$/, 'hand it over by `SSHPASS` and `-e`'],
  [/^gpg2?$/, 'hand it over on its input with `--passphrase-fd 0`'],
  [/^helm (?:install|upgrade|template)$/, 'hand it over on its input with `--values -`'],
  [/^(?:docker|podman|nerdctl) login$/, 'hand it over on its input with `--password-stdin`'],
];

/** The same in shell alone. Azure's program reads any of its words from a file. */
const WAYS_IN_SHELL: readonly (readonly [RegExp, string])[] = [
  [/^(?:kubectl|oc) create$/, 'hand the manifest over on its input with `-f -`'],
  [/^az\b/, 'hand it over in a file with `@FILE`'],
];

/** The same where the command reads something else on its input: `cat app.sql | gpg --passphrase "$KEY" -c`. */
const WAYS_OF_FED: readonly (readonly [RegExp, string])[] = [
  [/^curl$/, 'hand it over in a file with `--config FILE`'],
  [/^gpg2?$/, 'hand it over in a file with `--passphrase-file FILE`'],
  [/^helm (?:install|upgrade|template)$/, 'hand it over in a file with `--values FILE`'],
];

const OF_CONTAINERS = /^(?:docker|podman|nerdctl)(?:[- ]compose)? (?:run|exec|create)$/;
/** In a container: what reads its password from the environment, as the table above says. */
const TAKES_VARIABLE = /^(?:mysql|mariadb)[\w-]*$|^(?:psql|pg_(?:dump|restore|dumpall)|redis-cli|sqlcmd)$/;
const OF_TERRAFORM = /^(?:terraform|tofu|terragrunt)\b/;
const OF_DATABASE = /^(?:mysql|mariadb|psql)$/;
/** `mysql -e "…"`, `mysql -Ne "…"`, `psql -c "…"`: the next word is a statement. */
const BEFORE_STATEMENT = /^(?:-\w*[ec]|--(?:execute|command))$/;

interface Told {
  readonly isFed: boolean;
  readonly isShell: boolean;
}

/**
 * How to hand a credential over where the process list does not show it: `curl` knows no variable for it, and reads headers from a
 * file; `docker run -e NAME` takes what the environment holds, and what stands behind the image is for the program in it, of which
 * nobody knows whether it looks there: `undefined`, as for a program that no table knows. `held` is what the command line calls it: `${DB_PASSWORD}`; `isFed`,
 * whether something else comes on its input.
 */
export function handedOver(program: string, args: readonly Value[], held: string, { isFed, isShell }: Told): string | undefined {
  const at = args.findIndex(({ text }) => text.includes(held));
  const before = args[at - 1]?.text ?? '';
  const word = args[at]?.text ?? '';
  if (program === 'curl' && /^(?:-\w*H|--header)$/.test(before)) return 'hand it over in a file with `-H @FILE`';
  if (program === 'openssl' && /^-(?:pass(?:in|out)?|k)$/.test(before))
    return `hand it over with \`${before === '-k' ? '-pass' : before} env:NAME\``;
  // What the login knows is of no use to what stands in the statement.
  // Not where `sh -c "mysql -p$PW -e '…'"` holds the whole command: the login is an option in it.
  if (
    OF_DATABASE.test(program) &&
    !/(?:^|\s)-p["']?\$/.test(word) &&
    (BEFORE_STATEMENT.test(before) || /^(?:-e|-c|--(?:execute|command)=)\s*\w+\s/.test(word))
  )
    return 'hand the statement over on its input';
  // `psql -v role_password="$PASSWORD"`: a variable of the statements, and no login.
  if (program === 'psql' && (/^(?:-v|--set|--variable)$/.test(before) || /^(?:-v|--set=|--variable=)\w+=/.test(word)))
    return 'let the statements take it from the environment with `\\getenv`';
  const variable = /^(?:-var=|--?\w+=)?(\w+)=/.exec(word)?.[1];
  if (OF_TERRAFORM.test(program) && variable && /^--?var/.test(before + word)) return `hand it over by \`TF_VAR_${variable}\``;
  if (OF_CONTAINERS.test(program)) return toContainer(args, at, held, isShell);
  // `git clone "https://oauth2:$TOKEN@…"`
  if (isShell && /^git\b/.test(program) && word.includes('://')) return 'leave it to a credential helper or `GIT_ASKPASS`';
  return wayOf(program, { isFed, isShell });
}

function wayOf(program: string, { isFed, isShell }: Told): string | undefined {
  const ways = [...(isFed ? WAYS_OF_FED : []), ...(isShell ? WAYS_IN_SHELL : []), ...WAYS];
  return ways.find(([pattern]) => pattern.test(program))?.[1];
}

/**
 * `-e PASSWORD="$DB_PASSWORD"`: the container's name for it has to be in the environment first. Behind the image only a program that is
 * known to look there is told to.
 */
function toContainer(args: readonly Value[], at: number, held: string, isShell: boolean): string | undefined {
  const word = args[at]?.text ?? '';
  const name = /^(?:--env=|-e)?(\w+)=/.exec(word)?.[1];
  if (name === undefined || !(/^(?:-\w*e|--env)$/.test(args[at - 1]?.text ?? '') || /^-(?:-env=|e\w)/.test(word)))
    return args.slice(0, at).some(({ text }) => TAKES_VARIABLE.test(text)) ? 'hand it over with `-e NAME` alone' : undefined;
  return (word.endsWith(`=${held}`) || !isShell) && (held === `\${${name}}` || !word.endsWith(`=${held}`))
    ? `hand it over with \`-e ${name}\` alone`
    : `\`export ${name}=…\` first, then write \`-e ${name}\` alone`;
}
