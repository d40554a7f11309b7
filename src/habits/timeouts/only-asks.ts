import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange } from '../../core/step.ts';

/**
 * In shell, and nothing in the repository starts it: all that it does is to ask, and to print what it was told. Whoever typed it waits for
 * the answer, and ends it.
 */
export const isOnlyAsking = (program: Program): boolean => {
  const { file, evidence, steps, calls } = program;
  if (file.language !== 'shell' || evidence.kind !== 'script' || evidence.job !== undefined) return false;
  if ((evidence.callers ?? []).length > 0 || evidence.inImage === true || !file.text.startsWith('#!')) return false;
  return (
    steps.some(({ effect, call }) => effect === 'report' && call.output === undefined) &&
    steps.every((step) => !isChange(step) || isFilter(step.name)) &&
    calls.every(
      (call) =>
        call.local !== undefined ||
        isKnownFilter(call.name) ||
        isSwitch(call, program) ||
        (program.step(call.id) !== undefined && !isKept(call)),
    )
  );
};

/** `curl -o box.bin`, `wget …`: the answer is kept; `-d`: something is brought there. */
const isKept = ({ name, args }: Call): boolean =>
  name === 'wget' ||
  (name === 'curl' &&
    args.some(
      ({ text }) =>
        /^-[A-Za-z]*[oOTdFX]|^--(?:output|remote-name|upload-file|data|json|form|request)/.test(text) && text !== '-o/dev/null',
    ));

/** `if $head; then`, where `head=true` or `head=false`. */
const isSwitch = ({ name, args }: Call, { written }: Program): boolean => {
  const given = written.filter((one) => args.length === 0 && (name === `$${one.name}` || name === `\${${one.name}}`));
  return given.length > 0 && given.every(({ value }) => /^(?:true|false)$/.test(value.text));
};

/** Rewrites what it reads, for whoever reads on. */
const isFilter = (name: string): boolean => FILTERS.test(name);
const isKnownFilter = (name: string): boolean => FILTERS.test(name) || /^[[<>&]/.test(name);
const FILTERS =
  /^(?:jq|yq|bc|[gm]?awk|sed|[ef]?grep|cut|tr|sort|uniq|head|tail|wc|column|fold|paste|rev|printf|base64|echo|cat|read|test|true|false|:|local|declare|set|shift|exit|return|break|continue|unset|export|getenv|argv|pushd|popd|cd|date|basename|dirname)$/;
