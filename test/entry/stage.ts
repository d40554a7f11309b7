import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { builtInto } from '../support/built.ts';
import { type Files, removeFolder, type SampleRepository, sampleRepository } from '../support/github/repository.ts';
import { type Server, startServer } from '../support/github/server.ts';
import { type Job, type Ran, runAction } from './runner.ts';
import { careful, careless, PATH } from './samples.ts';

const scratch = await mkdtemp(join(tmpdir(), 'readiness-entry-'));
/** Where the built Action is. */
export const dist = await builtInto(scratch);
let samples = 0;

after(() => removeFolder(scratch));

export interface Stage {
  readonly server: Server;
  readonly repository: SampleRepository;
  run(job?: Job): Promise<Ran>;
}

/** A pull request that turns `base` into `head`, and the built Action beside it. */
export async function stage(base: Files, head: Files, use: (stage: Stage) => Promise<void>): Promise<void> {
  samples += 1;
  const repository = sampleRepository(join(scratch, `repository-${samples}`), base, head);
  const server = await startServer({ repository, base: repository.base, head: repository.head });
  try {
    await use({ server, repository, run: (job) => runAction(dist, scratch, server, job) });
  } finally {
    await server.close();
  }
}

export const withCareless = (use: (stage: Stage) => Promise<void>): Promise<void> =>
  stage({ [PATH]: careful }, { [PATH]: careless }, use);
export const writes = ({ server }: Stage): number => server.calls.filter((call) => call.writes).length;
export const bodies = ({ server }: Stage): readonly string[] =>
  server.state.threads.flatMap((thread) => thread.comments.map((one) => one.body));
