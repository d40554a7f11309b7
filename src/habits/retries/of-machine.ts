import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { originsOf } from '../../knowledge/fresh.ts';
import { isLocal, isOwnMetadata } from '../../knowledge/requests.ts';

/** What the machine itself answers, or a cloud's machine knows about itself, crosses no network: `http://localhost:8000/status`. */
export const isOfMachine = ({ target, call }: Step, program: Program): boolean =>
  (target !== undefined && originsOf(target, program).some(({ text }) => isOwnMetadata(text) || isLocal(text))) ||
  isOnSocket(call) ||
  isOfOwnContainer(target, program);

/** `mariadb --socket=/run/mysqld/mysqld.sock`, `psql -h /var/run/postgresql`: no network is between. */
const isOnSocket = ({ args }: Call): boolean =>
  args.some(
    ({ text }, at) =>
      /^(?:--socket=|-S)\/|^(?:--host=|-h)\/|^host=\//.test(text) ||
      (/^(?:--socket|-S|-h|--host)$/.test(text) && args[at + 1]?.text.startsWith('/') === true),
  );

/** In shell: `address=$(docker port web 80)`: where a container of this machine listens. */
const isOfOwnContainer = (target: Value | undefined, program: Program): boolean =>
  program.file.language === 'shell' &&
  target !== undefined &&
  originsOf(target, program).some(({ holes }) =>
    holes.some(({ name, from }) => {
      const made = from === undefined ? undefined : program.fact(from);
      return /\b(?:docker|podman) port\b/.test(name) || (made?.kind === 'call' && made.args[0]?.text === 'port');
    }),
  );
