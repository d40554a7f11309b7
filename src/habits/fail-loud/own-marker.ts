import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { writerOf } from './following.ts';

/** `echo busy > /tmp/busy`, the work, and `rm -f /tmp/busy`: the sign that it works goes whatever became of it. */
export const takesOwnMarker = ({ name, start, args }: Call, program: Program): boolean =>
  name === 'rm' &&
  program.calls.some(
    (mark) =>
      mark.end < start &&
      args.some(({ text }) => text.startsWith('/') && text === mark.args.at(-1)?.text) &&
      isMark(mark, program),
  );

const isMark = (mark: Call, program: Program): boolean =>
  mark.name === 'touch' || (mark.name === '>' && /^(?:echo|printf|date|:)$/.test(writerOf(mark, program)?.name ?? ''));
