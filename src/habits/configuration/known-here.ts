import type { Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isLikePattern, isMountedDrive } from '../../knowledge/drives.ts';
import { isForOneTime } from '../../knowledge/one-time.ts';
import type { Place } from '../../knowledge/places.ts';
import { isPutAway } from '../../knowledge/put-away.ts';
import { isOnlyLookedAt, isPublishedTo } from './buckets.ts';
import { isDeclared } from './declared.ts';
import { isForReader } from './idle.ts';
import { isDotless } from './naming.ts';
import { isOfItsOwn } from './services.ts';
import { isInTable, isOfEnvironments, isOneOfSeveral } from './tables.ts';

/**
 * Something says why a place is written out: a table of all that there are, a comment for the reader, a script that is for one
 * environment, one day or one person. `habits.md` asks for a value from outside all the same, so it is worth a line, and no more.
 */
export const isKnownHere = (place: Place, value: Written, program: Program): boolean =>
  (program.file.language === 'python' && isOneOfSeveral(place, value, program)) ||
  (program.file.language === 'shell' && isInTable(place, value, program)) ||
  (place === 'drive' && (isMountedDrive(value.value.text) || isLikePattern(value.value.text))) ||
  isDeclared(place, value, program) ||
  isForReader(value, program) ||
  isPutAway(program) ||
  isForOneTime(program) ||
  OF_ONE_PERSON.test(program.file.path) ||
  isOfEnvironments(value, program) ||
  isOfItsOwn(place, value, program) ||
  (place === 'host' && isDotless(value.value.text)) ||
  (place === 'project' && IN_REGISTRY.test(value.value.text)) ||
  (place === 'bucket' && (isOnlyLookedAt(value, program) || isPublishedTo(value, program)));

/** A person's own files, for the machines that this person has. */
const OF_ONE_PERSON = /(?:^|\/)\.?dot-?files\//i;

const IN_REGISTRY = /^[\w.-]*(?:gcr\.io|pkg\.dev)\//;
