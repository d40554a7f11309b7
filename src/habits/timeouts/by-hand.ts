import { isOfWorkflows } from '../../core/callers.ts';
import type { Program } from '../../core/program.ts';

/**
 * In shell: nothing shows that it runs with nobody before it. No clock, no service and no workflow starts it, and no configuration calls it a
 * job; who types its name, or a target of `make`, waits for its end, and ends what hangs.
 */
export const isByHand = ({ file, evidence }: Program): boolean =>
  file.language === 'shell' && evidence.job === undefined && !isOfWorkflows(evidence.callers);

/** `.agent/hooks/session-start.sh`: the tool whose folder it is starts it, and ends it after a time of its own. */
export const isHookOfTool = ({ file: { path, language }, evidence }: Program): boolean =>
  language === 'shell' && evidence.job === undefined && /(?:^|\/)\.(?!git(?:hub|lab)?\/)[\w-]+\/hooks\/[^/]+$/.test(path);

/** In shell: `# Run this script before the upgrade`: its head tells somebody when to start it, and nothing in the repository does. */
export const isStartedByReader = (program: Program): boolean =>
  isByHand(program) && (program.evidence.callers ?? []).length === 0 && ASKS_READER.test(program.file.text.slice(0, HEAD));
const ASKS_READER =
  /^[ \t]*#[ \t]*(?:please )?run (?:this|me)(?: (?:script|file))? (?:before|after|while|when|during|whenever|manually|by hand|from)\b/im;
/** So many characters of a file are its head. */
const HEAD = 1200;
