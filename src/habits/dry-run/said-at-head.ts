import { header } from '../../core/flow/evidence.ts';
import type { Program } from '../../core/program.ts';

/** In shell, with no clock: `# Delete the release's secrets`, the first that its head says is what whoever starts it wants. */
export const isSaidToBeForIt = (program: Program): boolean =>
  program.file.language === 'shell' &&
  program.evidence.job === undefined &&
  FOR_IT.test(header(program).find((text) => /\p{L}/u.test(text) && !/^#!|copyright|license|shellcheck|SPDX/i.test(text)) ?? '');
const FOR_IT =
  /^#*\s*(?:(?:this|the) (?:script|file|helper)\s+)?(?:will\s+)?(?:delete|remove|destroy|uninstall|purge|wipe|tear down|clean up)s?\s+(?!nothing|old\b|unused\b|stale\b)/i;
