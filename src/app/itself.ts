/** Whether a workflow has a step that compares the workflow itself with what was generated, and fails on any other word. */
export const comparesItself = (path: string, text: string): boolean =>
  path.startsWith('.github/workflows/') &&
  text.includes(path) &&
  text
    .replace(/^[ \t]*#.*$/gm, '')
    .split(/^(?=\s*-\s)/m)
    .some((step) => step.includes(path) && COMPARES.test(step));
/** `diff -u a b`, `command: diff`; what `git diff` compares is two versions. */
const COMPARES = /(?:^|[;&|]|\b(?:run|command|if|then|entrypoint):?)\s*["'!]*\s*(?:sudo\s+)?(?:diff|cmp)(?=["'\s])/m;
