import type { Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/** In shell: `jq -c '.[]' | while read -r row`: what is counted in there is gone with the pipe's subshell. */
export const isPipedLoop = ({ id, start }: Scope, program: Program): boolean =>
  program.languageOf(id) === 'shell' && /(?<!\|)\|\s*$/.test(program.file.text.slice(Math.max(0, start - NEAR), start));
const NEAR = 20;
