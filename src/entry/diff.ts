import { readChange, workTreeOf } from '../adapters/git.ts';
import { compareChange, filesIn } from '../app/compare.ts';
import { isNotice } from '../app/overwritten.ts';
import { UsageError } from '../app/usage.ts';
import { onlyHeaderTells } from '../core/endings.ts';
import type { Request } from './arguments.ts';
import { configurationFrom, configurationText } from './configuration.ts';
import { engine } from './engine.ts';
import type { Ending } from './exit-status.ts';
import { show } from './show.ts';
import { progressOf, type Terminal } from './terminal.ts';

/** `readiness diff [BASE[..HEAD]]`. */
export async function diff(request: Request, terminal: Terminal): Promise<Ending> {
  const { cwd } = terminal;
  const root = workTreeOf(cwd);
  if (root === undefined) throw new UsageError(`${cwd} is in no git repository: go to one, or use \`readiness check\`.`);
  const wanted = (path: string) => engine.languageOf(path) !== undefined || onlyHeaderTells(path) || isNotice(path);
  const change = await readChange(root, rangeOf(request.operands[0]), wanted);
  const { path, base, head } = change.configuration;
  const text = change.base === undefined ? head : base;
  const committed = text === undefined ? undefined : { name: path, text };
  const source = request.config === undefined ? committed : configurationText(request, root, cwd);
  const configuration = await configurationFrom(source, request, engine.habits);
  const progress = progressOf(filesIn(change), terminal, request.quiet);
  const report = await compareChange(change, engine, configuration, progress);
  progress.end();
  return show(report, request, terminal);
}

function rangeOf(written: string | undefined): { readonly base?: string; readonly head?: string } {
  const [base, head] = (written ?? '').split(/\.{2,3}/);
  return { ...(base && { base }), ...(head && { head }) };
}
