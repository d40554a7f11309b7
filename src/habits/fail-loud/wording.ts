import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/** What a finding says, and the code that it shows. */
export interface Words {
  readonly message: string;
  readonly code: string;
}

/** `local version=$(cat VERSION)`: it looks assigned by itself, and yet the status of `local` takes the place of that of `cat`. */
export const declaredBy = ({ start }: Call, { file }: Program): string | undefined =>
  DECLARES.exec(file.text.slice(Math.max(0, start - DECLARED), start))?.[1];
const DECLARES = /(?:^|[\s;&|{])(local|declare|typeset|readonly|export)\s+(?:-\w+\s+)*\w+=(?:"[^"\n$]*|[^\s"$]*)\$\(\s*[^()\n]*$/;
const DECLARED = 120;

export const ofDeclaring = (name: string, by: string): Words =>
  /^(?:readonly|export)$/.test(by)
    ? {
        message: `\`${name}\` may fail unnoticed: \`${by}\` puts its own status in that place. Assign first, then \`${by}\` the name.`,
        code: `value=$(cmd)\n${by} value`,
      }
    : {
        message: `\`${name}\` may fail unnoticed: \`${by}\` puts its own status in that place. Declare first, then assign.`,
        code: `${by} value\nvalue=$(cmd)`,
      };

/** The same where nothing shows it. */
export const ofDeclaringUnseen = (name: string, by: string): Words => ({
  message: `\`set -e\` does not see \`${name}\` in this \`$(…)\`, only \`${by}\`: ${/^(?:readonly|export)$/.test(by) ? `assign first, then \`${by}\`` : 'declare first, then assign'}.`,
  code: ofDeclaring(name, by).code,
});
