import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

const UNPACKS = /^(?:tar|bsdtar|unzip|gunzip|zcat|bunzip2|unxz|unzstd|cpio|dpkg|rpm|funzip|7z)\b/;

/** What is no archive does not unpack: the answer goes into such a program, or into a file that one is given. */
export function isUnpacked({ call }: Step, program: Program): boolean {
  const unpacks = (id: number): boolean => UNPACKS.test(program.step(id)?.name ?? '');
  const readers = program.calls.filter(({ input }) => input === call.id);
  if (readers.some(({ id }) => unpacks(id))) return true;
  const files = readers.filter(({ name }) => name === '>').map(({ args }) => args[0]?.text);
  return program.calls.some(({ id, args }) => unpacks(id) && args.some(({ text }) => files.includes(text)));
}
