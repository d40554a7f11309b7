import type { Test } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/** In shell: does a condition ask which system this is, and who runs it? That says nothing of what is there. */
export const asksForSystem = ({ op, left, right }: Test, program: Program): boolean =>
  op === 'equal' &&
  program.languageOf(0) === 'shell' &&
  [left, right].some((value) => {
    const sources = value === undefined ? [] : program.sources(value);
    return sources.length > 0 && sources.every(isOfSystem);
  });

const isOfSystem = ({ name, medium, call: { args }, target }: Step): boolean =>
  OF_SYSTEM.test(name) ||
  (medium === 'environment' && args.some(({ text }) => SYSTEM_NAME.test(text))) ||
  /^\/etc\/(?:os-release|lsb-release|\w+_version|[a-z]+-release)$/.test(target?.text ?? '');

const OF_SYSTEM = /^(?:lsb_release|uname|arch|sw_vers|hostname|whoami|id|dpkg --print-architecture)\b/;
const SYSTEM_NAME = /^(?:ID|ID_LIKE|VERSION_ID|VERSION_CODENAME|DISTRIB_\w+|OSTYPE|MACHTYPE|HOSTTYPE|EUID|UID|USER|HOSTNAME)$/;
