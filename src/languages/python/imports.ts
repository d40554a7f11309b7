import { declare, type Space } from './spaces.ts';
import type { Syntax } from './tree.ts';

function textOf(text: string, { start, end }: Syntax): string {
  return text.slice(start, end);
}

/** The first import of a name wins: `try: import simplejson as json` / `except ImportError: import json`. */
function importAs(space: Space, id: string, path: string): void {
  const name = declare(space, id);
  name.count++;
  name.path ??= path;
}

/** Binds what `import a.b as c` names. */
export function bindImport(space: Space, node: Syntax, text: string): void {
  for (const kid of node.kids) {
    const [path, alias] = kid.kind === 'aliased_import' ? kid.kids : [kid];
    if (!path) continue;
    const dotted = textOf(text, path);
    const first = dotted.split('.', 1)[0] as string;
    if (alias) importAs(space, textOf(text, alias), dotted);
    else importAs(space, first, first);
  }
}

/** Binds what `from a import b as c` names; relative imports keep their dots. */
export function bindFrom(space: Space, node: Syntax, text: string): void {
  const [module, ...names] = node.kids;
  if (!module) return;
  const from = textOf(text, module).replace(/\s+/g, '');
  for (const kid of names) {
    if (kid.kind === 'wildcard_import') continue;
    const [path, alias] = kid.kind === 'aliased_import' ? kid.kids : [kid];
    if (!path) continue;
    const dotted = from.endsWith('.') ? `${from}${textOf(text, path)}` : `${from}.${textOf(text, path)}`;
    importAs(space, textOf(text, alias ?? path), dotted);
  }
}
