import type { Call, Scope, Test, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/**
 * JavaScript: `code = await page.evaluate(async () => (await (await fetch(url)).json()).errorcode)`, and then `if (code === 0)`: what
 * the page gives is, or holds, the answer's body, and the status in that is compared.
 */
export function isAskedInPage({ call }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'javascript') return false;
  const page = pageAround(call, program);
  if (page === undefined) return false;
  const bodies = program
    .callsIn(page.given.id)
    .filter(({ name, receiver }) => /\.json$/.test(name) && receiver?.holes.some(({ from }) => from === call.id) === true)
    .map(({ id }) => id);
  const paths = (page.given.gives ?? []).flatMap((value) => pathsTo(value, bodies, program));
  return paths.some((path) => program.scopes.some(({ tests }) => tests?.some((test) => isComparedAs(test, page.call, path))));
}

/** The function of a page's `evaluate` that a call stands in, and that. */
function pageAround({ within }: Call, program: Program): { readonly call: Call; readonly given: Scope } | undefined {
  let given: Scope | undefined;
  for (let at = within; at >= 0; at = program.fact(at).within) {
    const around = program.fact(at);
    if (around.kind === 'call' && /\.evaluate$/.test(around.name) && given) return { call: around, given };
    if (around.kind === 'scope' && around.role === 'function') given = around;
  }
  return undefined;
}

/** What has to stand behind the name of what the page gives: `` for the status itself, `.login` for a body that is its entry. */
function pathsTo(value: Value, bodies: readonly number[], program: Program): readonly RegExp[] {
  const isBody = ({ holes }: Value): boolean =>
    holes.some(
      ({ name, from }) =>
        (from !== undefined && bodies.includes(from)) ||
        program
          .given(name)
          .some((given) => given.value.holes.some((hole) => hole.from !== undefined && bodies.includes(hole.from))),
    );
  if (value.entries)
    return [...value.entries].filter(([, entry]) => isBody(entry)).map(([key]) => new RegExp(`\\.${key}${STATUS}$`, 'i'));
  if (!isBody(value)) return [];
  return value.holes.some(({ name }) => new RegExp(`${STATUS}$`, 'i').test(name)) ? [/^/] : [new RegExp(`${STATUS}$`, 'i')];
}
const STATUS = '\\.(?:err(?:or)?_?(?:code|no)|code|status|success|ok)';

const isComparedAs = ({ left, right }: Test, { id }: Call, path: RegExp): boolean =>
  [left, right].some((value) => value?.holes.some(({ from, name }) => from === id && path.test(name)) === true);
