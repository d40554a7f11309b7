import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { isServiceScript } from '../../knowledge/services.ts';

/**
 * What starts a machine, a container or a service has to go on to the next part, and whoever keeps it up would start it again at each
 * failure: the program that failed has said so already, and nothing that could be offered says more.
 */
export const staysUp = lastAsked(
  (program: Program): boolean =>
    AT_LAST.test(program.file.text.slice(-LAST)) || isServiceScript(program) || isEntrypoint(program),
);

/** In it stands the last line, in UTF-16 units. */
const LAST = 500;
/** `sleep infinity`, `tail -f /dev/null`, `tail -n 100 -f shop.log` as its last deed. */
const AT_LAST =
  /\n[ \t]*(?:exec[ \t]+)?(?:sleep[ \t]+inf(?:inity)?|tail[ \t]+(?:-\S+[ \t]+(?:\d+[ \t]+)?)*-\w*[fF]\b[^\n|;&]*)[ \t]*(?:&\s*wait\b[^\n]*)?\s*$/;

/**
 * `docker/entrypoint.sh` that ends in `exec shop serve`: it is there for that, and a step of its preparation may end badly on a good run. What
 * lies in a folder whose parts a container runs one after the other before it serves.
 */
const isEntrypoint = ({ file: { path, text } }: Program): boolean =>
  OF_CONTAINER.test(path) || (/entry-?_?point[^/]*$/i.test(path) && /\n[ \t]*exec[ \t]+[\w"'$./-][^\n]*\s*$/.test(text));
const OF_CONTAINER = /(?:^|\/)(?:custom-)?cont-init\.d\/[^/]+$|(?:^|\/)(?:docker-)?entrypoint(?:-init\w*)?\.d\/[^/]+$/;
