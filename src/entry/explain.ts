import { aroundRoot } from '../adapters/around.ts';
import { placesOf, readPlace } from '../adapters/files.ts';
import { explainFile } from '../app/explain.ts';
import { UsageError } from '../app/usage.ts';
import type { Explanation } from '../core/explanation.ts';
import { renderExplanation, renderExplanationMarkdown } from '../render/explanation.ts';
import { renderJson } from '../render/json.ts';
import type { Request } from './arguments.ts';
import { configurationFrom, configurationText } from './configuration.ts';
import { engine } from './engine.ts';
import type { Ending } from './exit-status.ts';
import { say, type Terminal } from './terminal.ts';

/** `readiness explain FILE`. */
export async function explain(request: Request, terminal: Terminal): Promise<Ending> {
  const { cwd } = terminal;
  const { root, places } = await placesOf(request.operands, cwd);
  const [place] = places;
  if (!place?.named) throw new UsageError(`\`${request.operands[0]}\` is a folder: name a file.`);
  const configuration = await configurationFrom(configurationText(request, root, cwd), request, engine.habits);
  const explanation = await explainFile(readPlace(place), engine, configuration, await aroundRoot(root));
  const ending = await say(textOf(explanation, request, terminal), terminal);
  // The person can mend a file that cannot be read, and nothing was explained.
  return explanation.unread ? { kind: 'usage' } : ending;
}

function textOf(explanation: Explanation, { format }: Request, terminal: Terminal): string {
  if (format === 'json') return renderJson(explanation);
  return format === 'markdown' ? renderExplanationMarkdown(explanation) : renderExplanation(explanation, terminal);
}
