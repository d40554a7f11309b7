import type { Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Place } from '../../knowledge/places.ts';
import { isInContainer } from './containers.ts';
import { callsAround } from './naming.ts';
import { isSameEverywhere } from './same-everywhere.ts';
import { isOfOwnRepository, isSample } from './sample.ts';

const CLOUD = /^(?:kubectl|oc|helm|gcloud|bq|aws|eksctl|az|flux|argocd|velero|istioctl|kustomize|k9s|stern|docker)$/;
const ASKS_FOR_USER = /^(?:useradd|adduser|usermod|getent|id|chown|su|runuser|install)$/;

/** A place that is the same on every machine which has the service, or no such place at all. */
export function isOfService(place: Place, value: Written, program: Program): boolean {
  if (place === 'home' && isOfItsOwn(place, value, program)) return true;
  if (program.languageOf(value.id) !== 'shell') return false;
  if (isOfEnvironmentFile(program) || isSameEverywhere(place, value, program)) return true;
  if (isSample(program) || isOfOwnRepository(value, program)) return true;
  if (/(?:^|[/_.-])(?:stubs?|mocks?|fakes?|samples?|examples(?=\/)|tests?[_-]?data)(?=[/_.-])/i.test(program.file.path))
    return true;
  if (place === 'cluster') return !isOfCloud(value, program);
  if (place === 'host') return isOfItsVendor(value.value.text, program.file.path.slice(program.file.path.lastIndexOf('/') + 1));
  // Whose key something is encrypted for is not who is written to.
  if (place === 'mail') return isOfRole(value.value.text) || [...callsAround(value, program)].some(({ name }) => KEYS.test(name));
  // A drive inside of Wine is the same on every machine.
  if (place === 'drive') return /\bwine/i.test(program.file.text);
  if (place === 'address') return isOfInterface(value, program) || isOfContainers(value, program);
  return place === 'home' && (isHomeOfService(value, program) || isInContainer(value, program));
}

/** An environment in a script's name. */
const ENVIRONMENTS = /(?:^|[_.-])(?:staging|stage|production|prod|preprod|qa|uat|sandbox)(?=$|[_.-])/i;

/**
 * What the script is for stands in its path: `deploy-staging` has staging's host and project, `10.2.16.200/admin` that machine's
 * address, `nagios/check_disk` the home of `nagios`, `price-charts/draw.sh` the bucket `price-charts`.
 */
export function isOfItsOwn(place: Place, { id, value: { text } }: Written, program: Program): boolean {
  const { path } = program.file;
  if (place !== 'home' && program.languageOf(id) !== 'shell') return false;
  if (
    place === 'bucket' &&
    path
      .split('/')
      .slice(0, -1)
      .includes(/^(?:s3|gs):\/\/([\w.-]+)/.exec(text)?.[1] ?? '')
  )
    return true;
  if (place === 'address') return path.includes(/\d+\.\d+\.\d+\.\d+/.exec(text)?.[0] ?? '/');
  if (place === 'home') {
    const user = /^\/(?:home|Users)\/([^/]+)/.exec(text)?.[1] ?? '';
    return user.length >= SHORTEST && oneSpelling(path).includes(oneSpelling(user));
  }
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /^(?:host|project|account|bucket|cluster)$/.test(place) && ENVIRONMENTS.test(name);
}

const SHORTEST = 4;
/** The role `shop_sync` makes the account `shop-sync`. */
const oneSpelling = (text: string): string => text.toLowerCase().replaceAll('_', '-');

/** `https://api.dev.pixelworks.com` in `pixel-client.sh`: where the vendor's developers are at home, which is the same for everybody. */
const isOfItsVendor = (text: string, name: string): boolean => {
  const domain = /^https:\/\/(?:[\w-]+\.)*dev\.([\w-]+)\.(?:com|ai|io|net|org)(?=[/:?]|$)/i.exec(text)?.[1]?.toLowerCase();
  const vendor = /^[a-z]{4,}(?=[-_.](?:helper|client|cli|api|sdk)\b)/i.exec(name)?.[0].toLowerCase();
  return domain !== undefined && vendor !== undefined && domain.startsWith(vendor);
};

/** `submit@bugs.example.org`, `announce@lists.example.org`: a tracker or a list, which has no other address for anybody. */
const isOfRole = (address: string): boolean =>
  /^(?:submit|control|bugs?|[\w.+-]+-(?:request|announce|devel|bugs))@|@(?:bugs|lists?|qa|tracker|packages|groups)\./i.test(
    address,
  );

/** `IP=10.1.2.1`, and then `ip addr add "$IP/24" dev own0`: an interface of its own. */
const isOfInterface = ({ value: { text } }: Written, program: Program): boolean =>
  program.calls.some(
    ({ name, args }) =>
      /^(?:ip|ifconfig)$/.test(name) && args.some((word) => word.text === text || word.text.startsWith(`${text}/`)),
  );

/** `docker network create --gateway 10.90.0.1 own`, `podman run --ip=10.90.0.68 …`: a network that it makes itself. */
const isOfContainers = ({ start, end }: Written, program: Program): boolean =>
  program.calls.some(({ name, args }) => {
    const at = args.findIndex((word) => word.start <= start && end <= word.end);
    return (
      at >= 0 &&
      /^(?:sudo|docker|podman|nerdctl)$/.test(name) &&
      OF_NETWORK.test(/^--[\w-]+=/.exec(args[at]?.text ?? '')?.[0] ?? `${args[at - 1]?.text}=`)
    );
  });
const OF_NETWORK = /^--(?:ip|gateway|subnet|ip-range|aux-address)=/;

/** Other programs call other things a cluster. */
const isOfCloud = (value: Written, program: Program): boolean =>
  [...callsAround(value, program)].some(({ name, args }) => CLOUD.test(name) || args.some(({ text }) => CLOUD.test(text)));

const MAKES_ACCOUNT = /^(?:useradd|adduser|usermod|(?:create|add|make|ensure)_?user)$/i;

/** `adduser -h /home/ssh "$LOGIN"`, `useradd --home-dir=/home/ssh "$LOGIN"`: where the script says that an account is to live. */
const isGivenHome = (home: string, { calls }: Program): boolean =>
  calls.some(
    ({ name, args }) =>
      [name, ...args.slice(0, 1).map(({ text }) => text)].some((word) => MAKES_ACCOUNT.test(word)) &&
      args.some(({ text }) => `${text.replace(/^--home(?:-dir)?=/, '')}/`.startsWith(`${home}/`)),
  );

/** The home of an account that the script makes, or asks for, a folder that it makes there itself, and a place that it asked for before. */
function isHomeOfService({ id, value }: Written, program: Program): boolean {
  const user = /^\/(?:home|Users)\/([^/]+)/.exec(value.text)?.[1];
  return (
    program.calls.some(
      ({ name, args }) =>
        (name === 'sudo' || ASKS_FOR_USER.test(name)) &&
        [name, ...args.map(({ text }) => text)].some((word) => ASKS_FOR_USER.test(word)) &&
        args.some(({ text }) => text === user || text.startsWith(`${user}:`) || text.startsWith(`${user}.`)),
    ) ||
    program.calls.some(({ name, args }) => name === 'mkdir' && args.some(({ text }) => bare(text) === `/home/${user}`)) ||
    isGivenHome(`/home/${user}`, program) ||
    isOneOfCandidates({ value }, program) ||
    program.someWay(id, ({ tests }) => tests.some(({ op, left }) => op === 'exists' && left.text === value.text))
  );
}

const KEYS = /^(?:gpg2?|age|sops|pass)$/;

/** `for path in /home/ada/a /home/ada/b; do [ -f "$path" ] && …`: places where it is looked for. */
const isOneOfCandidates = ({ value }: Pick<Written, 'value'>, program: Program): boolean =>
  program.scopes.some(
    ({ id, role, over }) =>
      role === 'loop' &&
      over?.items?.some(({ text }) => text === value.text) === true &&
      program.scopes.some(({ tests }) =>
        tests?.some(({ op, left }) => op === 'exists' && left.holes.some(({ from }) => from === id)),
      ),
  );

const bare = (path: string): string => path.replace(/\/+$/, '');

/** In shell: `HOST=$(ask "Which host? (default …)" "10.1.2.3")`: what a person is offered is theirs to change. */
export const isOffered = (value: Written, program: Program): boolean =>
  program.languageOf(value.id) === 'shell' &&
  [...callsAround(value, program)].some(({ name, args }) => args.length > 1 && OFFERS.test(name));

const OFFERS =
  /^(?:whiptail|dialog|zenity|kdialog|gum)$|(?:^|_)(?:ask|prompt|question|input|choose|get_?or_?default|default|read_?with)(?:_|$)|^(?:ask|prompt)[A-Z]/i;

/**
 * `.env`, `site.env`, a `config.sh` that only gives names: settings, one file for each place, which is where they belong. Whatever
 * its name, a file that does nothing but give names is there to be sourced by others.
 */
const isOfEnvironmentFile = ({ file, calls, written }: Program): boolean =>
  file.language === 'shell' &&
  (/(?:^|\/)(?:[\w.-]*\.)?env(?:\.[\w-]+)?$/.test(file.path) ||
    (written.length > 0 && calls.every(({ name }) => GIVES_NAME.test(name))) ||
    (/(?:^|[/._-])(?:config|settings|paths?|vars|variables|env|environment)\.sh$/.test(file.path) &&
      calls.every(({ name }) => GIVES_NAME.test(name) || name === 'echo')));

const GIVES_NAME = /^(?:getenv|argv|export|readonly|declare|typeset)$/;
