import type { Program } from '../program.ts';

/** Does a file say that it is started by itself: by its first line, or by a look at who started it? */
export function hasEntry(program: Program): boolean {
  if (program.file.text.startsWith('#!')) return true;
  return program.scopes.some(
    (scope) =>
      scope.role === 'branch' &&
      scope.tests?.some(({ left, right }) => isSelf(left.text, right?.text ?? '') || isSelf(right?.text ?? '', left.text)),
  );
}

/** `__name__ == '__main__'`, `require.main === module`, `import.meta.main`, `import.meta.url === …argv[1]`: started by itself? */
function isSelf(one: string, other: string): boolean {
  if (one.includes('__name__')) return other === '__main__';
  return /^\$\{require\.main\}$|import\.meta\.main/.test(one) || (one.includes('import.meta.') && other.includes('argv'));
}
