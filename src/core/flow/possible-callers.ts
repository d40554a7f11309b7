/** "(an agent's call, cron, launchd, a build)", "such as a cron job": one of those who may call it, which does not say that it does. */
const OF_CALLERS =
  /,\s+(?:or\s+)?(?:an?\s+|the\s+|from\s+|by\s+)*cron(?:tab|\s*jobs?)?\b(?=\s*(?:,|\/|or\b))|\b(?:such\s+as|like|e\.g\.,?)\s+(?:from\s+|by\s+|via\s+)?(?:an?\s+|the\s+)?cron(?:tab|\s*jobs?)?\b/gi;

/** A header, line by line, with blanks where it lists possible callers; such a list may have begun in the line before. */
export function withoutCallers(said: readonly string[]): readonly string[] {
  const lines = said.map((text) => text.replace(/^[#!/*\s]+/, ''));
  return lines.map((text, at) => {
    const before = lines[at - 1] ?? '';
    const around = `${before} ${text} ${lines[at + 1] ?? ''}`.replace(OF_CALLERS, ({ length }) => ' '.repeat(length));
    return around.slice(before.length + 1, before.length + 1 + text.length);
  });
}
