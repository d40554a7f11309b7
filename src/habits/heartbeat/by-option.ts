import type { Program } from '../../core/program.ts';

/**
 * `npm run probe -- --write-redis`, in a workflow: a program of the repository's own is told to bring what it found to a place that outlives the
 * run. Whether the row has its time, and somebody looks at that, nobody can tell from here.
 */
export const isWrittenByOption = ({ evidence, calls, reached }: Program): boolean =>
  evidence.kind === 'workflow' &&
  calls.some(
    ({ id, name, args }) =>
      RUNS.test(name) && reached(id) && args.some(({ text }) => /^--(?:write|record|store|save)-[a-z]/.test(text)),
  );

const RUNS = /^(?:npm|npx|pnpm|yarn|bun|node|tsx|deno|python[\d.]*|uv|poetry|go|make|\.{0,2}\/\S+)$/;
