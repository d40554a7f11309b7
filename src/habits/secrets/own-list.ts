import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';

/**
 * In shell: a script that an image or a cluster's pod holds, or a compose file mounts: what it starts stands in the list of its own
 * container, beside the environment that holds the same credential, and nobody else is logged in there.
 */
export const hasOwnList = lastAsked(
  ({ file: { language, path, text }, evidence }: Program): boolean =>
    language === 'shell' &&
    (evidence.inLayer === true ||
      (evidence.neighbours ?? []).length > 0 ||
      OF_POD.test(path) ||
      IS_ENTRY.test(path) ||
      SETS_UP.test(text.slice(0, HEAD))),
);
const HEAD = 1500;

/** `kubernetes/apps/media/shop/app/resources/tag.sh`: mounted into the pods of one application. */
const OF_POD = /(?:^|\/)kubernetes\/(?:[\w-]+\/)*apps\/(?:[\w-]+\/)+(?:resources|scripts|config)\/[\w.-]+$/;

/** What a container is started with, or sets itself up with: `docker-entrypoint.sh`, `initdb.d/01-accounts.sh`, `rootfs/…`. */
const IS_ENTRY =
  /(?:^|\/)(?:(?:docker-)?entrypoint(?:\.d|-initdb\.d)?|initdb(?:\.d)?|cont-init\.d|s6-overlay|rootfs)\/|(?:^|[/_.-])entry-?point(?:[_.-][\w.-]*)?$/i;

/** "Runs on the first start of the database, from /docker-entrypoint-initdb.d", in the comments at its head. */
const SETS_UP = /^#.*\/docker-entrypoint(?:-initdb)?\.d\b/m;
