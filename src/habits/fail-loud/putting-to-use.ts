import { lineOf, type Step } from '../../core/step.ts';
import { isDeploying, isPublishing } from '../../knowledge/workflow/work.ts';
import { isSentElsewhere } from './delivering.ts';

const FETCHES = /^git (?:pull|fetch|checkout|switch|merge|rebase|reset)$/;
const BUILDS =
  /^(?:\S*\/)?(?:configure|make|cmake|ninja|meson|mvnw?|gradlew?|dotnet|hugo|jekyll)$|^(?:npm|yarn|pnpm|composer|bundle)(?: (?:ci|install|i|run|build))?$|^(?:cargo|go|docker|podman|docker-compose|docker compose) build$/;
/** `npm install -g pm2`: a tool. */
const TOOLS = /\b(?:install|add|i)\s+(?:-\S+\s+)*[\w@]/;
const COPIES = /^(?:cp|rsync|unzip|install|(?:aws s3|gsutil|gcloud storage) (?:cp|sync|rsync))$/;
const DUMPS = /^(?:pg_dump|pg_dumpall|mysqldump|mongodump|restic|borg)$/;
const MIGRATES = /(?:^|[\s:])(?:migrate|db:migrate|alembic upgrade)(?:\s|$)/;

/** A server of data does not run what was built. */
const OF_DATA = /\b(?:mysqld?|mariadb|postgres\w*|redis(?:-server)?|mongod|memcached|rabbitmq(?:-server)?|elasticsearch)\b/;

const isOneOf = ({ name, call }: Step, pattern: RegExp): boolean => pattern.test(name) || pattern.test(call.name);

/** A folder that is made, a copy beside the file, and one that is put aside, are put to use by nobody. */
const isCopied = (step: Step): boolean => {
  const places = step.call.args.filter(({ text }) => !text.startsWith('-'));
  return (
    isOneOf(step, COPIES) &&
    !step.call.args.some(({ text }) => /^-\w*d$|^--directory$/.test(text)) &&
    !/(?:^|\/)(?:mnt|tmp|[\w.-]*backups?)\//i.test(places.at(-1)?.text ?? '') &&
    !ASIDE.test(places.at(-1)?.text ?? '') &&
    !(places.length === 2 && places[1]?.text.startsWith(places[0]?.text ?? ''))
  );
};

/** `shop.conf.backup.pre.7`: kept for whoever wants it back. */
const ASIDE = /[._-](?:backup|bak|old|orig)(?:[._-][^/]*)?$/i;

const SERVICES = /^(?:systemctl|service|supervisorctl|pm2|rc-service|docker|docker-compose|podman|nginx)\b/;
/** What runs on every machine is not what was fetched or built. */
const OF_THE_SYSTEM =
  /\b(?:crond?|sshd?|dockerd?|docker\.service|containerd|firewalld|iptables|rsyslog|networking|NetworkManager|systemd-\w+)\b/;

/**
 * Does a command put to use what another one made ready: a service started anew, containers, a push, a copy to elsewhere, a
 * deployment; and the other fetched or built it, copied it into its place, dumped it? A push after a pull that failed is refused.
 */
export function isPutToUse(step: Step, by: Step): boolean {
  const isFetched = isOneOf(step, FETCHES);
  const isCopy = isCopied(step);
  const isBuilt = isOneOf(step, BUILDS) && !TOOLS.test(lineOf(step));
  if (
    isCopy ? by.call.within !== step.call.within : !isFetched && !isBuilt && !isOneOf(step, DUMPS) && !MIGRATES.test(lineOf(step))
  )
    return false;
  if (by.name === 'git push') return !isFetched;
  if (isBuilt && isPushOfOther(step, by)) return false;
  if (isCopy && isOfOtherFiles(step, by)) return false;
  if (isDeploying(by) || isPublishing(by) || isSentElsewhere(by)) return by.name !== step.name;
  if (!SERVICES.test(by.name) || !STARTS.test(lineOf(by))) return false;
  if (!isCopy && /^(?:systemctl|service|rc-service)\b/.test(by.name) && OF_DATA.test(lineOf(by))) return false;
  if (isCopy && isOfPerson(step, by)) return false;
  return isCopy || !/^(?:systemctl|service|rc-service)\b/.test(by.name) || !OF_THE_SYSTEM.test(lineOf(by).slice(by.name.length));
}
/**
 * `cp -r ../common .`, and then `kubectl apply -f shop/`: what a cluster is told is named there, and the copy is not. What the script's last
 * command names ends it badly where it is missing.
 */
function isOfOtherFiles({ call }: Step, by: Step): boolean {
  const places = call.args.map(({ text }) => text).filter((text) => !text.startsWith('-'));
  if (!/^(?:kubectl|oc|helm)\b/.test(by.name) || !/^\.\/?$/.test(places.at(-1) ?? '')) return false;
  const names = places.slice(0, -1).map((place) => place.replace(/\/+$/, '').replace(/^.*\//, ''));
  const isNamed = by.call.args.some(({ text }) => text.split(/[/=]/).some((part) => names.includes(part)));
  return !isNamed || by.call.fate === 'raises';
}
/**
 * `cp /mnt/shop.conf /home/admin/.shop/shop.conf`, and then `systemctl start till`: what lies in somebody's home no service of the system
 * reads, unless its name is part of the place.
 */
function isOfPerson({ call }: Step, by: Step): boolean {
  if (!/^(?:systemctl|service|rc-service)$/.test(by.name.split(' ')[0] ?? '') || /--user\b/.test(lineOf(by))) return false;
  const place = call.args.at(-1)?.text ?? '';
  const services = by.call.args
    .map(({ text }) => text.replace(/\.service$/, ''))
    .filter((word) => !/^-|^(?:re)?(?:start|load)$/.test(word));
  return /^(?:\/home\/|\/root\/|~|\$\{HOME\})/.test(place) && !services.some((service) => place.includes(service));
}
/** `docker build -t acme/shop:1.2 .`, and then `docker push acme/shop`, which is `acme/shop:latest`: it brings out what was not built there. */
function isPushOfOther({ name, call }: Step, by: Step): boolean {
  if (!/^(?:docker|podman)(?: buildx)? build$/.test(name) || !/^(?:docker|podman) push$/.test(by.name)) return false;
  const tags = call.args.filter((_, at) => /^(?:-t|--tag)$/.test(call.args[at - 1]?.text ?? ''));
  const pushed = by.call.args.at(-1);
  if (pushed === undefined || pushed.holes.length > 0 || tags.length === 0 || tags.some(({ holes }) => holes.length > 0))
    return false;
  return tags.every(({ text }) => withTag(text) !== withTag(pushed.text));
}
const withTag = (image: string): string => (/:[\w.-]+$/.test(image) ? image : `${image}:latest`);
const STARTS = /\b(?:re)?start\b|\breload\b|\bup\b|\bstack deploy\b|\bservice update\b/;
