import { createProgram } from '../../src/core/flow/create.ts';
import { observe } from '../../src/core/observe.ts';
import { knowledge, learn } from '../../src/knowledge/index.ts';
import { languageOf, readerFor } from '../../src/languages/index.ts';
import type { Judge } from './examples.ts';

await learn();

/** Reads a text as its path says and asks one habit: what the engine does with a file, for one habit and no other. */
export const judge: Judge = async (habit, path, text, settings) => {
  const language = languageOf(path, text);
  if (language === undefined) throw new Error(`no reader for ${path}`);
  const facts = (await readerFor(language, text)).read(path, text);
  if (facts.problems.length > 0) throw new Error(`${path} cannot be read: ${facts.problems[0]?.message}`);
  const program = createProgram(facts, knowledge, { isJob: settings.isJob(path), functions: settings.functions });
  const { observations, faults } = observe(program, [habit], settings);
  if (faults.length > 0) throw new Error(`${habit.id} threw on ${path}: ${faults[0]?.message}`);
  return observations.map(({ verdict, span }) => ({ verdict, line: program.lines.lineAt((verdict.at ?? span).start) }));
};
