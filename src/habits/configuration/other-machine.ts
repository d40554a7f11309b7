import type { Call, Value, Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/**
 * Python: `path = "/home/pi/shop.json"`, `change(host, path)`, and in there `sftp.open(path)`: it lies on the machine that is asked, whatever
 * the home of whoever runs the script.
 */
export const isOfOtherMachine = ({ role, name, end, id }: Written, program: Program): boolean =>
  program.file.language === 'python' &&
  role === 'assigned' &&
  name !== undefined &&
  /\.open_sftp\(/.test(program.file.text) &&
  isHandedOver(
    program
      .callsIn(program.enclosing(id).id)
      .filter(({ start, args }) => start > end && args.some((value) => isNamed(value, name, program))),
    name,
    program,
  );

/** The name itself stands there, whatever is known of its value. */
const isNamed = ({ start, end }: Value, name: string, { file }: Program): boolean => file.text.slice(start, end) === name;

const isHandedOver = (users: readonly Call[], name: string, program: Program): boolean =>
  users.length > 0 &&
  users.every(({ local, args }) => {
    const callee = local === undefined ? undefined : program.fact(local);
    const param =
      callee?.kind === 'scope' ? callee.params?.[args.findIndex((value) => isNamed(value, name, program))] : undefined;
    if (local === undefined || param === undefined) return false;
    const own = program.callsIn(local).filter((call) => call.args.some(({ text }) => text === `\${${param}}`));
    return own.length > 0 && own.every(({ receiver }) => /sftp/i.test(receiver?.text ?? ''));
  });
