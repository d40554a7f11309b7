import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/**
 * One manifest of images that are there (`docker buildx imagetools create`, or an action for that), and what lets in and names it: a registry
 * is asked a few times, and nothing is built.
 */
export const isPartOfManifest = (call: Call, program: Program): boolean =>
  (AROUND.test(call.name) || isManifest(call)) && program.callsIn(program.job(call.id)?.id ?? 0).some(isManifest);

const AROUND = /^docker\/(?:login|setup-buildx|metadata)-action$/i;

const isManifest = ({ name, args }: Call): boolean =>
  /\/docker-manifest-create-action$/i.test(name) ||
  (/^docker(?: |$)/.test(name) &&
    /^(?:docker )?(?:buildx imagetools (?:create|inspect)|manifest (?:create|push|annotate|inspect))(?: |$)/.test(
      [...name.split(' ').slice(1), ...args.map(({ text }) => text)].join(' '),
    ));

/** `npx zx scripts/trigger-rebase.mjs`: by its name it has another service start something, and does not wait for that. */
export const startsOthers = ({ name, args }: Call): boolean =>
  /^(?:npx(?: zx)?|zx|node|bash|sh|python3?|\.{0,2}\/?[\w./-]+)$/.test(name) &&
  [name, ...args.map(({ text }) => text)].some((word) =>
    /(?:^|\/)(?:trigger|dispatch)(?:[-_][\w-]+)?\.(?:sh|py|[cm]?[jt]s)$/.test(word),
  );
