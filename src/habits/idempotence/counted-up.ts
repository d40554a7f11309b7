import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/** In shell: `id=$((id + 1)); echo "$id:$SHOP" >> /etc/shops`: each run adds a line with the next number, and never the same one. */
export const isCountedUp = ({ call }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' &&
  /[$][([]/.test(program.file.text) &&
  [call, ...(call.input === undefined ? [] : [program.fact(call.input)])].some(
    (part) =>
      part.kind === 'call' &&
      part.args.some(({ holes }) =>
        holes.some(({ name }) =>
          program.written.some(
            ({ name: of, value, start }) =>
              of === name && start < call.start && COUNTS.test(program.file.text.slice(value.start, value.end)),
          ),
        ),
      ),
  );
const COUNTS = /^["']?\$(?:\(\(|\[)[^\n]*\+\s*1\s*(?:\)\)|\])["']?$/;
