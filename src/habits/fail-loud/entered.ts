import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/**
 * Python: `context = client.stream(…)`, `answer = await context.__aenter__()`, or `answer = await stack.enter_async_context(client.stream(…))`,
 * and then `answer.raise_for_status()`: what a block is entered with is asked for its status.
 */
export function isAskedWithin({ call }: Step, program: Program): boolean {
  const { text } = program.file;
  if (program.languageOf(call.id) !== 'python' || !/__a?enter__|enter_(?:async_)?context/.test(text)) return false;
  const before = text.slice(Math.max(0, call.start - BEFORE), call.start);
  const after = text.slice(call.end, program.enclosing(call.id).end);
  const context = /(?<![\w.])(\w+)\s*=\s*$/.exec(before)?.[1];
  const answer =
    context === undefined
      ? /(?<![\w.])(\w+)\s*=\s*(?:await\s+)?[\w.]+\.enter_(?:async_)?context\(\s*$/.exec(before)?.[1]
      : new RegExp(
          `(?<![\\w.])(\\w+)\\s*=\\s*(?:await\\s+)?(?:${context}\\.__a?enter__\\(|[\\w.]+\\.enter_(?:async_)?context\\(\\s*${context}\\b)`,
        ).exec(after)?.[1];
  return (
    answer !== undefined && new RegExp(`(?<![\\w.])${answer}\\.(?:raise_for_status|status(?:_code)?|ok|is_\\w+)\\b`).test(after)
  );
}
const BEFORE = 100;
