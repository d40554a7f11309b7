import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { namesGiven } from './following.ts';

/** How many people like a project: what is shown on a page, and missed by nobody where it is not there. */
const DECORATES = /(?:^|_)(?:stars?|stargazers?|forks|followers|downloads|sponsors|contributors|watchers)(?:_count|_total)?$/i;

/** `STARS=$(curl … | jq -r .stargazers_count)`: to end the run for want of that would be worse. */
export const isDecoration = (call: Call, program: Program): boolean =>
  call.output !== undefined && namesGiven(call, program).some(({ name }) => DECORATES.test(name ?? ''));
