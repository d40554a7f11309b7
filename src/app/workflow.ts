import type { Change, ContextFile } from '../core/change.ts';

/** Which workflow runs the review, and as which action. */
export interface OwnWorkflow {
  /** Path of the workflow file. */
  readonly workflow?: string;
  /** The repository of the action, `owner/name`. */
  readonly action?: string;
}

/**
 * A sentence for each workflow that runs this review and that the change edits, with the inputs before and after: they stand
 * in a file that the pull request itself may write.
 */
export async function workflowNotes(change: Change, own: OwnWorkflow): Promise<readonly string[]> {
  const { files, context = [] } = change;
  const touched = new Set(
    files.flatMap(({ path, previousPath }) => [path, ...(previousPath === undefined ? [] : [previousPath])]),
  );
  const edited = context.filter(({ path, base, head }) => touched.has(path) && base !== head);
  const notes: string[] = [];
  for (const file of edited) {
    const sides = await Promise.all([inputsIn(file.base, own), inputsIn(file.head, own)]);
    const [before, after] = sides;
    if (file.path === own.workflow || before !== undefined || after !== undefined) notes.push(noteOn(file, before, after));
  }
  const isSilent = own.workflow !== undefined && touched.has(own.workflow) && !edited.some(({ path }) => path === own.workflow);
  return isSilent ? [...notes, noteOn({ path: own.workflow as string })] : notes;
}

type Inputs = ReadonlyMap<string, string>;

function noteOn({ path, base, head }: ContextFile, before?: Inputs, after?: Inputs): string {
  const doing =
    base === undefined && head !== undefined ? 'adds' : head === undefined && base !== undefined ? 'removes' : 'edits';
  const names = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])];
  const edits = names.flatMap((name) => {
    const [was, is] = [before?.get(name), after?.get(name)];
    return was === is ? [] : [`${shown(name)} ${shown(was)} → ${shown(is)}`];
  });
  const what = edits.length > 0 ? `${edits.join('; ')}. Look at its gate` : 'look at its triggers, its inputs and its gate';
  return `This change ${doing} \`${path}\`, a workflow that runs this review: ${what}.`;
}

function shown(text: string | undefined): string {
  if (text === undefined) return 'not set';
  const line = text.replaceAll('`', "'").replace(/\s+/g, ' ');
  return `\`${line.length > 60 ? `${line.slice(0, 60)}…` : line}\``;
}

interface Workflow {
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[] } | null>> | null;
}

interface Step {
  readonly uses?: unknown;
  readonly with?: Readonly<Record<string, unknown>> | null;
}

/** The inputs that a workflow hands to this action; `undefined`: it does not run it, or it cannot be read. */
async function inputsIn(text: string | undefined, { action }: OwnWorkflow): Promise<Inputs | undefined> {
  if (text === undefined || !text.includes('uses')) return undefined;
  const steps = await stepsIn(text);
  const own = steps.filter(({ uses }) => typeof uses === 'string' && action !== undefined && uses.startsWith(`${action}@`));
  if (own.length === 0) return undefined;
  const given = own.flatMap((step) => Object.entries(step.with ?? {}));
  return new Map(given.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]));
}

async function stepsIn(text: string): Promise<readonly Step[]> {
  const { parse } = await import('yaml');
  try {
    const { jobs } = (parse(text, { maxAliasCount: 100 }) ?? {}) as Workflow;
    const lists = Object.values(jobs ?? {}).map((job) => job?.steps);
    return lists.flatMap((steps) =>
      Array.isArray(steps) ? steps.filter((step) => typeof step === 'object' && step !== null) : [],
    );
  } catch {
    return []; // What GitHub does not run either.
  }
}
