import { once } from '../core/flow/remember.ts';
import type { ContextText } from './context.ts';

/** `echo "Run ./tools/raise-versions.sh to update."`: a person is told to start it. */
const TELLS =
  /^[ \t]*(?:echo|printf|warn|error|die|fail|log\w*)\b[^\n]{0,200}?\b[Rr]un[ \t]+[`'"\\]*((?:[\w.-]+\/)*[\w.-]+\.(?:sh|bash))\b/gm;

/** Does another script tell a person to start a file? They are read when the first file asks. */
export function toldIn(scripts: () => readonly ContextText[]): (path: string) => boolean {
  const told = once(() =>
    scripts().flatMap(({ path, text }) =>
      /\b[Rr]un\b/.test(text)
        ? [...text.matchAll(TELLS)].map(([, file = '']) => ({ by: path, file: file.replace(/^\.\//, '') }))
        : [],
    ),
  );
  return (path) => told().some(({ by, file }) => by !== path && (path === file || path.endsWith(`/${file}`)));
}
