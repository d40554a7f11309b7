import type { Program } from '../core/program.ts';

/** A folder for what was put away: unless it is a job, or something starts it, nobody runs it on this machine, nor on another. */
const PUT_AWAY =
  /(?:^|\/)[._]?(?:old|old[-_](?:code|scripts?|stuff)|archived?|attic|deprecated|obsolete|unused|legacy|20\d\d-[01]\d-[0-3]\d[^/]*)\//i;

export const isPutAway = ({ file, evidence }: Program): boolean =>
  evidence.job === undefined && evidence.callers === undefined && PUT_AWAY.test(file.path);
