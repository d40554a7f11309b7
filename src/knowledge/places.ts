import { accountOf, bucketOf, clusterOf, projectOf } from './accounts.ts';
import { driveOf, isPlainDrive } from './drives.ts';
import { isStandIn } from './stand-ins.ts';
import { phrases } from './words.ts';

/** What a value that belongs to one machine, person or environment is. */
export type Place = 'home' | 'drive' | 'address' | 'host' | 'mail' | 'bucket' | 'account' | 'project' | 'cluster';

const EXAMPLE =
  /(?:^|[.@/])(?:example|examples|test|invalid|localhost)(?:\.(?:com|org|net|edu|local|internal))?(?:[:/,>\s]|$)|\.(?:example|test|invalid)(?:[:/,>\s]|$)|example\.(?:com|org|net|edu)|(?:^|[.@/])(?:my|your)-?(?:company|corp|domain|org|server|site)\./i;
/** One look before all the others: a text, or a name, without any of these is no place. Most texts have none. */
const TELLING_TEXT = /[/:@\\]|^\d+(?:\.\d+){3}$|^--/;
const TELLING_NAME =
  /host|server|broker|\bip|_ip|addr|node|gateway|endpoint|ur[il]|dsn|proxy|project|dataset|account|owner|context|cluster/i;

/** Text that is no value but a pattern, a message or a document: nothing in it is a place. */
function isNoValue(text: string): boolean {
  return (
    text.length > 400 || text.includes('\n') || /\(\?[:=!P<]|\[\^|\\[wdsS]|\.\*|\.\+|\[[\w^][^\]]*\](?:[+*]|\{\d)/.test(text)
  );
}

const NOBODY =
  /^(?:runner|runneradmin|jenkins[\w-]*|oracle|buildkite-agent|www|www-data|ubuntu|ec2-user|centos|debian|fedora|core|pi|admin|git|nobody|linuxbrew|Shared|user|username|user_?name|your\w*|youruser|someone|vscode|vagrant|agent|packer|amnesia|builder|nixbld\w*|_?[\w-]*\$\{\w+\}|jovyan|kasm-(?:user|default-profile)|gradle|node|jboss|airflow|seluser|pwuser|pptruser|mambauser|rstudio|coder|codespace|gitpod|circleci|vcap|nonroot|appuser|app|container|steam|share|shared|example|foo|bar|test(?:er|user)?)$/i;

function homeOf(text: string): Place | undefined {
  const user = /^(?:file:\/\/)?\/(?:home|Users)\/([^/\s'"]+)(?:\/|$)/.exec(text)?.[1];
  if (user === undefined || /^(?:\$|<|\{|%|\.|__[A-Z])|[*?]/.test(user) || NOBODY.test(user)) return undefined;
  return isOfServices(text, user) || BESIDE_HOMES.test(text) ? undefined : 'home';
}

/** `/home/settings.dat`: a file that lies beside the homes. */
const BESIDE_HOMES = /^\/home\/[^/]+\.(?:dat|idx|log|txt|json|ya?ml|conf|cfg|ini|env|sh|py|sql|db|tar|t?gz|zip|img|pid|lock)$/i;

/** `/home/backups`, `/home/nginx/domains`: a disk for data, or a service's, which has no person's name. */
const isOfServices = (text: string, user: string): boolean =>
  text.includes('/home/') &&
  /(?:tmp|temp|backups?|data|dir|cache|mount|storage|nginx|apache|httpd|mysql|postgres|wordpress|containerd|kubernetes|^site)$|^backup|^www|^(?:development|deployment|projects?|repos?(?:itories)?|src|sources?|work(?:space)?s?|apps?|services?|software|scratch|templates|images?|media|music|videos?|downloads|docker|web(?:sites?)?|sites|staff|students?|lab)$/i.test(
    user,
  );

const PRIVATE = /^(?:10\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.\d{1,3}\.\d{1,3}$/;
const EVERYWHERE: ReadonlySet<string> = new Set(
  '172.17.0.1 192.168.0.1 192.168.1.1 10.0.2.2 10.0.2.15 192.168.0.0 10.0.0.0 172.16.0.0 192.168.65.2'.split(' '),
);

/** The networks of VirtualBox, Docker, Docker Machine and libvirt, which are the same on every machine. */
const OF_VIRTUAL = /^(?:192\.168\.(?:56|59|99|122)|172\.17\.0)\./;

const PUBLIC_HOST =
  /(?:^|\.)(?:dev\.azure\.com|dev\.to|dev\.mysql\.com|dev\.w3\.org|(?:docker|containers|lima|orb|k3d|minikube)\.internal|metadata\.google\.internal|svc(?:\.cluster\.local)?|prod\.do\.dsp\.mp\.microsoft\.com)$/i;

/** A name without a dot that a machine could have: letters, words with hyphens, a number behind; no hash, no gateway of Docker's. */
function isPlainName(host: string): boolean {
  return (
    /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/i.test(host) &&
    !/^[0-9a-f]{12,}$/i.test(host) &&
    !/\d[a-z]\d/i.test(host) &&
    host !== 'host-gateway' &&
    !/^(?:true|false|yes|no|s[ií]|on|off|none|unknown|auto|any|all|default|skip|dummy|string|number|boolean|object|array|null|desktop|mobile)$/i.test(
      host,
    ) &&
    !PLATFORM.test(host)
  );
}

/** `linux-amd64`, `aarch64-apple-darwin`: what a program is built for. */
const PLATFORM =
  /(?:^|[-_])(?:amd64|x86(?:_64)?|x64|arm64|aarch64|armv?\d\w*|i[3-6]86|m68k|riscv\w*|ppc\w*|s390x|linux|darwin|macos|windows|win32|mingw\w*|\w*msdos\w*|amigaos|musl|gnu\w*|freebsd|android)(?:[-_]|$)/i;

/** A host as it stands in a URL or under a host's name: is it private on its face? */
function hostKind(host: string, dotless: boolean): Place | undefined {
  if (host.includes('$') || isStandIn(host) || EXAMPLE.test(host)) return undefined;
  if (PRIVATE.test(host)) return EVERYWHERE.has(host) || OF_VIRTUAL.test(host) ? undefined : 'address';
  if (!/^[a-z0-9]([\w.-]*[a-z0-9])?$/i.test(host) || /^[\d.]+$/.test(host) || PUBLIC_HOST.test(host)) return undefined;
  const labels = host.toLowerCase().split('.');
  if (labels.length === 1) return dotless && isPlainName(host) ? 'host' : undefined;
  if (/^(?:internal|local|lan|corp|intranet|home)$/.test(labels.at(-1) ?? '')) return 'host';
  return labels.slice(0, -1).some((label) => /^(?:prod|staging|dev)$/.test(label)) ||
    labels.includes('corp') ||
    labels.includes('internal')
    ? 'host'
    : undefined;
}

const WITH_HOST =
  /^(?:jdbc:)?(?:https?|wss?|ftps?|sftp|ssh|smtps?|imaps?|rediss?|postgres(?:ql)?(?:\+\w+)?|mysql(?:\+\w+)?|mariadb(?:\+\w+)?|mssql(?:\+\w+)?|oracle(?:\+\w+)?|sqlserver|mongodb(?:\+srv)?|amqps?|ldaps?|nats|mqtts?|tcp|udp|smb|rtsp|clickhouse(?:\+\w+)?|kafka|thrift|bolt|neo4j|socks[45]h?):\/\/(?:[^@/\s]*@)?([^:/?#\s,]+)/i;
const hostName = phrases(
  'hosts?|hostname|host_?name|\\w*hosts?|servers?|server_?(?:name|address|url)|smtp_?server|mail_?server|broker|brokers|bootstrap_?servers?|ip|ip_?addr(?:ess)?|addr|address|node|gateway|endpoint|url|base_?url|api_?url|uri|dsn|proxy|proxies|https?_?proxy',
);
const noHostName = phrases(
  'version|versions|network|subnet|cidr|netmask|mask|range|allowed|allow|trusted|hosts_?file|bind|listen|node_?(?:type|name|id)|(?:preserve|keep|skip|exclude|num|max|per|check|update)_hosts?|host_?(?:is|has|os|id|ids|kernel|arch|cpu|distro|platform|system|virt\\w*|container\\w*|detection|info)|server_?(?:type|version)|gateway_?type|address_?(?:type|line)|header|user_?agent|auth_?host|host_?(?:obj|object|type|kind|component|element|binding|node)',
);

/** Names under which a word without a dot is a host. */
const dotlessName = phrases('hosts?|hostname|host_?name|\\w*_hosts?|smtp_?server|mail_?server');

/** Does a name say that a host or an address stands under it? */
export const isHostName = (name: string): boolean => hostName(name) && !noHostName(name);

/** `email`, `user_email`: whom it is from or about as often as whom it is for. */
export const isPersonName = (name: string): boolean => personName(name) && !mailingName(name);
const personName = phrases('e_?mail|mail|e_?mail_?addr(?:ess)?');
const mailingName = phrases('notif\\w*|alerts?|reports?|recipients?|receivers?|admins?|to|cc|bcc|dest\\w*|target|mails|send');

/** `TOKEN_AUDIENCE`, `JWT_ISSUER`: an address that is compared, letter by letter, and that nothing connects to. */
const comparedName = phrases('aud|audiences?|iss|issuers?|client_?id|xmlns|entity_?id');

function hostOf(text: string, name: string): Place | undefined {
  if (comparedName(name)) return undefined;
  const inUrl = WITH_HOST.exec(text)?.[1];
  if (inUrl !== undefined) return hostKind(inUrl, true);
  if (/\s|[/\\]\d{1,2}$/.test(text)) return undefined;
  // With a port, or with a path on it: `deploy@10.20.30.40:/srv/`; `unix:/run/x.sock` is a socket of this machine.
  const bare = /^(?!(?:unix|npipe|fd|file):)(?:[\w.-]+@)?([\w.-]+)(?::\d{1,5}|:[~/](?!\/)[^:]*)?$/.exec(text)?.[1];
  if (bare === undefined || text.startsWith('git@')) return undefined;
  if (!(PRIVATE.test(bare) || TELLING_NAME.test(name)) || noHostName(name)) return undefined;
  if (PRIVATE.test(bare)) return hostKind(bare, false);
  if (!hostName(name)) return undefined;
  // `"host": "covv_host"` is another name for it.
  return /\.(?:py|sh|js|json|ya?ml|txt|csv|log|conf|cfg|sock|db|pem|crt|key)$|^[a-z]+_(?:host(?:name)?|server)$/i.test(bare)
    ? undefined
    : hostKind(bare, dotlessName(name));
}

/** Amazon's mailbox for trials (`bounce@simulator.amazonses.com`): the same for everybody, and nobody's. */
const OF_TRIALS = /^simulator\.amazonses\.com$/i;
const MAIL = /^(?:[^<>@]*<)?([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)>?$/;
const recipientName = phrases(
  'to|cc|bcc|recipients?|receivers?|mail_?to|mailto|to_?(?:addrs?|address(?:es)?|emails?|mails?|list)|notify|notify_?\\w*|alerts?_?(?:e?mails?|to|recipients?)|admins?|admin_?e?mails?|e_?mails?|mails?|emails|\\w+_emails?|subscribers?|report_?to|send_?to|destination|destinations',
);
const noRecipient = phrases(
  'exclude\\w*|ignored?|ignore_\\w*|skip\\w*|block(?:ed|list)\\w*|author|authors|maintainers?|committer|contributors?|from|from_?\\w*|sender|user|username|login|account|git|contact|support|agent|user_?agent|reply_?to|credits|copyright|license|regex|pattern|test\\w*',
);

/** One mail address that somebody could own: not an example, a bot's, a repository's or a template's. */
export function isMailAddress(text: string): boolean {
  const found = MAIL.exec(text.trim());
  if (found === null || text.includes('${')) return false;
  const [, user = '', domain = ''] = found;
  if (
    /^(?:git|no-?reply|do-?not-?reply|support|help|info|security|abuse|bot|user|username|you|your\w*|name|me|someone|foo|bar|test|root|x{2,})$/i.test(
      user,
    )
  )
    return false;
  return (
    !EXAMPLE.test(`@${domain}`) &&
    !OF_TRIALS.test(domain) &&
    !/noreply|\.(?:py|js|git)$|^(?:your|my|some|domain|company|email|mail|admin)[\w-]*\.(?:com|org|net)$/i.test(domain)
  );
}

function mailOf(text: string, name: string): Place | undefined {
  if (!text.includes('@') || /^__\w+__$/.test(name) || !recipientName(name) || noRecipient(name)) return undefined;
  return text.split(/[,;]\s*/).some(isMailAddress) ? 'mail' : undefined;
}

/**
 * What kind of place a text is that belongs to one machine, person or environment (`habits.md`, configuration), or
 * `undefined`. `name` is the name under which it stands (`DB_HOST`, a keyword): mail addresses, hosts without a scheme, account
 * and project ids are told only with it. Unknown parts (`${…}`) are never a place.
 */
export function placeKind(text: string, name = ''): Place | undefined {
  const value = text.trim();
  if (value.length < 2 || !(TELLING_TEXT.test(value) || TELLING_NAME.test(name)) || (isNoValue(value) && !isPlainDrive(value)))
    return undefined;
  return (
    homeOf(value) ??
    driveOf(value) ??
    bucketOf(value) ??
    accountOf(value, name) ??
    clusterOf(value, name) ??
    hostOf(value, name) ??
    mailOf(value, name) ??
    projectOf(value, name)
  );
}

/** How messages call a place: "a home directory", "a private host". */
export const placeTitle: Readonly<Record<Place, string>> = {
  home: 'a path in a home directory',
  drive: 'a path on a drive',
  address: 'a private address',
  host: 'a private host',
  mail: 'a mail recipient',
  bucket: 'a bucket',
  account: 'an account id',
  project: 'a cloud project',
  cluster: 'a cluster',
};
