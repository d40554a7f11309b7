import type { Value } from '../../core/facts.ts';
import type { Answer, Ask, Limit, Row } from '../../core/knowledge.ts';
import { no, type Table, unknown } from '../row.ts';
import { type Statement, statementOf } from '../sql.ts';
import { flag, flagged, operand, operands, optionValue } from './options.ts';

/** An option, or the value of one: `systemctl -t target`. */
const isOptionOf = ({ text }: Value, at: number, words: readonly Value[]): boolean =>
  text.startsWith('-') || /^-[tpno]$|^--(?:type|state|property|lines|output)$/.test(words[at - 1]?.text ?? '');

/** Without a host it speaks to the server on this machine, or to one that the environment names. */
const ofThisMachine = ({ call }: Ask): Answer =>
  call.args.some(({ text }) => /^-h|^--(?:host|uri)\b|:\/\//.test(text)) ? 'no' : 'unknown';

const job = (source: string): Limit => ({ bounded: no, advice: 'run it under `timeout SECONDS`', worst: 'job-info', source });
const process = { effect: 'change', medium: 'process' } as const;
const last = operand(-1);

const users: Table = [
  {
    shell: 'useradd, createuser',
    row: { effect: 'create', medium: 'process', thing: 'user', target: last, again: no },
  },
  {
    // `adduser app docker` puts a user into a group, where it may be already.
    shell: 'adduser',
    row: {
      effect: 'create',
      medium: 'process',
      thing: 'user',
      target: last,
      again: (ask) => (operands(ask).length > 1 ? 'yes' : 'no'),
    },
  },
  {
    shell: 'groupadd, addgroup',
    row: { effect: 'create', medium: 'process', thing: 'group', target: last, again: flag('f', 'force') },
  },
  {
    shell: 'userdel, deluser, groupdel, dropuser',
    row: { effect: 'delete', medium: 'process', thing: 'user', target: last, danger: () => 'yes' },
  },
  { shell: 'usermod, passwd, chpasswd, chsh, gpasswd, visudo, loginctl', row: process },
];

/** The text of a statement given on the command line. */
const statementText = (ask: Ask): Value | undefined => optionValue(ask, '-c', '--command', '-e', '--execute', '--eval');
function meant(ask: Ask): Statement | undefined {
  const text = statementText(ask);
  return text && statementOf(text.text, false);
}
const client: Row = {
  effect: (ask) => meant(ask)?.effect ?? 'change',
  medium: 'database',
  thing: (ask) => meant(ask)?.thing ?? 'row',
  target: statementText,
  again: (ask): Answer => meant(ask)?.again ?? 'unknown',
  danger: (ask) => {
    const danger = meant(ask)?.danger ?? 'no';
    return danger === 'unknown' ? 'no' : danger;
  },
};
const databases: Table = [
  {
    shell: 'psql, mysql, mariadb, sqlcmd, clickhouse-client',
    row: {
      ...client,
      limit: {
        ...job('https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-CONNECT-TIMEOUT'),
        bounded: (ask) => (ask.call.args.some(({ text }) => /connect[-_]timeout/i.test(text)) ? 'yes' : 'unknown'),
      },
    },
  },
  { shell: 'sqlite3', row: { ...client, target: operand(0) } },
  {
    shell: 'pg_dump, pg_dumpall, mysqldump, mariadb-dump, mongodump, pg_basebackup',
    row: {
      effect: 'write',
      medium: 'file',
      thing: 'file',
      target: (ask) => optionValue(ask, '-f', '--file', '--result-file', '--out', '-D'),
      limit: { ...job('https://www.postgresql.org/docs/current/app-pgdump.html'), bounded: ofThisMachine },
    },
  },
  {
    shell: 'pg_restore, mongorestore',
    row: { effect: 'change', medium: 'database', danger: (ask) => (flagged(ask, 'c', 'clean', 'drop') === 'yes' ? 'yes' : 'no') },
  },
  { shell: 'createdb', row: { effect: 'create', medium: 'database', thing: 'database', target: last, again: no } },
  { shell: 'dropdb', row: { effect: 'delete', medium: 'database', thing: 'database', target: last, danger: () => 'yes' } },
  {
    shell: 'redis-cli flushall, redis-cli FLUSHALL, redis-cli flushdb, redis-cli FLUSHDB',
    row: { effect: 'delete', medium: 'database', thing: 'key', danger: () => 'everything' },
  },
  { shell: 'redis-cli, mongosh, mongo', row: { effect: 'change', medium: 'database', thing: 'key' } },
];

const installed: Row = {
  effect: 'change',
  medium: 'file',
  thing: 'package',
  target: last,
  limit: job('https://manpages.debian.org/apt-get'),
};
/** The system's own ends a connection that says nothing after half a minute or so (apt.conf(5), dnf.conf(5)); cut off it leaves half a package. pip (`--timeout`) and its like do after 15 s to a minute, npm (`fetch-timeout`) after 5 minutes. */
const ofSystem: Row = { ...installed, limit: { ...job('https://manpages.debian.org/apt.conf'), bounded: unknown } };
const verb = ({ call }: Ask): string => call.args.find(({ text }) => !text.startsWith('-'))?.text ?? '';
const ASKS =
  /^(?:list|list-updates|lu|search|se|info|show|policy|madison|depends|rdepends|repolist|repoquery|provides|whatprovides|check-update|check|version|changelog|find|known|connections|interfaces|interface|repos|lr|whoami|model|services|tasks|changes|warnings|logs|saved)$/;
const REHEARSES = /^(?:-s|--simulate|--just-print|--dry-run|--no-act|--recon|--assumeno|--version)$/;
const REMOVES = /^(?:remove|rm|purge|del|delete|erase|autoremove|uninstall)$/;
const asksOnly = (ask: Ask): boolean => ASKS.test(verb(ask)) || ask.call.args.some(({ text }) => REHEARSES.test(text));
const effectOfManager = (ask: Ask) => (asksOnly(ask) ? 'probe' : REMOVES.test(verb(ask)) ? 'delete' : 'change');

const packages: Table = [
  {
    shell: 'apt-get, apt, yum, dnf, zypper',
    row: { ...ofSystem, effect: effectOfManager },
  },
  { shell: 'apk, snap', row: { ...installed, effect: effectOfManager } },
  {
    shell:
      'brew install, brew upgrade, brew update, brew reinstall, gem install, go install, go get, go mod download, go mod tidy, go mod vendor, conda install, choco install, winget install',
    row: installed,
  },
  {
    shell:
      'pip install, pip3 install, npm install, npm ci, yarn, pnpm install, cargo install, cargo fetch, bundle install, uv pip install, uv sync, poetry install, pipx install',
    row: ofSystem,
  },
  {
    shell: 'pacman',
    row: {
      ...ofSystem,
      effect: (ask) => (ask.call.args.some(({ text }) => /^-[QF]|^--(?:query|files)$/.test(text)) ? 'probe' : 'change'),
    },
  },
  {
    shell:
      'yarn cache, yarn config, yarn -v, npm config, npm prefix, npm root, pnpm store, pip cache, pip freeze, pip list, pip show, pip3 list, npm ls, npm view, apt-cache, dpkg, rpm',
    row: { effect: 'probe', medium: 'process', minor: true },
  },
];

const services: Table = [
  {
    shell: 'service, launchctl, supervisorctl, update-rc.d, modprobe, ufw, umount, hostnamectl, timedatectl, loginctl',
    row: process,
  },
  {
    shell: 'iptables, ip6tables, iptables-legacy, iptables-nft',
    row: {
      ...process,
      effect: ({ call }) =>
        call.args.some(({ text }) => /^-[LSC]|^--(?:list|list-rules|check)/.test(text)) ? 'probe' : 'change',
    },
  },
  {
    shell: 'sysctl',
    row: {
      ...process,
      effect: ({ call }) =>
        call.open || call.args.some(({ text }) => /^-[wp]|^--(?:system|load|write)|=/.test(text)) ? 'change' : 'probe',
    },
  },
  // With nothing but options it lists units: `systemctl --failed`.
  {
    shell: 'systemctl, timedatectl, hostnamectl, localectl, loginctl',
    row: {
      ...process,
      effect: ({ call }) => (!call.open && call.args.every(isOptionOf) ? 'probe' : 'change'),
    },
  },
  // Without words it lists what is mounted.
  { shell: 'mount', row: { ...process, effect: ({ call }) => (call.args.length === 0 && !call.open ? 'probe' : 'change') } },
  {
    shell:
      'systemctl is-active, systemctl is-enabled, systemctl is-failed, systemctl status, systemctl show, systemctl cat, systemctl list-units, systemctl list-unit-files, systemctl list-timers, systemctl list-jobs, systemctl get-default, timedatectl status, hostnamectl status, localectl status, ufw status',
    row: { effect: 'probe', medium: 'process', minor: true },
  },
  { shell: 'kill, pkill, killall', row: { effect: 'setup', medium: 'process', thing: 'signal', minor: true } },
  { shell: 'reboot, poweroff, halt', row: process },
  {
    shell: 'shutdown',
    row: {
      ...process,
      danger: (ask) => (ask.call.args.length === 0 || flagged(ask, 'r', 'reboot', 'c') === 'yes' ? 'no' : 'yes'),
    },
  },
  {
    shell: 'crontab',
    row: {
      effect: (ask) => (flagged(ask, 'l') === 'yes' ? 'read' : flagged(ask, 'r') === 'yes' ? 'delete' : 'write'),
      medium: 'file',
      thing: 'crontab',
      danger: (ask) => (flagged(ask, 'r') === 'yes' ? 'yes' : 'no'),
    },
  },
  { shell: 'sleep, wait', row: { effect: 'wait', medium: 'memory', minor: true } },
  {
    shell: 'xdg-open, open, code, vim, vi, nano, less, more, man',
    row: { effect: 'run', medium: 'process', thing: 'viewer', target: last, minor: true },
  },
];

const message = { effect: 'send', medium: 'network', thing: 'message', again: no } as const;
const told: Table = [
  {
    shell: 'mail, mailx, mutt',
    row: { ...message, target: operand(-1, '-s -r -a -c -b -A -q -S -i -F -H -e --subject --append --return-address') },
  },
  {
    shell: 'sendmail, msmtp, swaks, ssmtp',
    row: { ...message, target: operand(-1, '-f -F -r -a -C -o -O --from --account --file --server --header') },
  },
  {
    shell: 'notify-send, wall, osascript, terminal-notifier',
    row: { effect: 'send', medium: 'process', thing: 'alert', content: last, again: unknown, minor: true },
  },
  { shell: 'logger, systemd-cat', row: { effect: 'report', medium: 'output', thing: 'log', content: last, minor: true } },
  {
    shell: 'cronitor exec, runitor, hchk, sentry-cli monitors run, systemd-notify',
    row: { effect: 'send', medium: 'network', thing: 'heartbeat', minor: true },
  },
];

/** What stands in a certificate, a random word, a server's answer; and not the writing of one. */
const isAskedForKey = ({ call: { args } }: Ask): boolean =>
  (/^(?:rand|s_client|version|ciphers|passwd|dgst|sha\d*|md5)$/.test(args[0]?.text ?? '') ||
    args.some(({ text }) => /^-(?:noout|enddate|startdate|fingerprint|subject|list|l[fv]*)$|^--list-keys$/.test(text))) &&
  !args.some(({ text }) => /^-(?:out|keyout)$/.test(text));

/** The machine itself: users, databases' clients, packages, services, mail. */
export const systemCommands: Table = [
  ...users,
  ...databases,
  ...packages,
  ...services,
  ...told,
  {
    shell: 'openssl, gpg, ssh-keygen, keytool',
    row: {
      effect: (ask) => (isAskedForKey(ask) ? 'probe' : 'write'),
      medium: 'file',
      thing: 'key',
      again: flag('batch'),
    },
  },
];
