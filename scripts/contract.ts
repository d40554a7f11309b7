import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Described, subsetOf } from './contract/subset.ts';
import { root } from './root.ts';

/**
 * `node scripts/contract.ts [folder]`: writes the part of GitHub's own OpenAPI description that the tests hold every request
 * to. The description has 385 MB, so it is installed into a temporary folder for the length of the run, or read from `folder`
 * where it is installed already. A call of a new route: add it to `ROUTES` and run this.
 */

/** Every REST route that `src/adapters/github` calls, as GitHub writes it. */
const ROUTES = [
  'GET /repos/{owner}/{repo}/actions/workflows',
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/git/blobs',
  'POST /repos/{owner}/{repo}/git/commits',
  'POST /repos/{owner}/{repo}/git/refs',
  'POST /repos/{owner}/{repo}/git/trees',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
];

const PACKAGE = '@octokit/openapi';
const DESCRIPTIONS = ['api.github.com', 'ghes-3.17'];

async function main([given]: readonly string[]): Promise<void> {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'readiness-contract-')));
  try {
    if (given === undefined)
      await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, PACKAGE]);
    const source = join(folder, 'node_modules', PACKAGE);
    const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string };
    const target = join(root, 'test/support/github/contract');
    await mkdir(target, { recursive: true });
    for (const name of DESCRIPTIONS) {
      const described = JSON.parse(await readFile(join(source, 'generated', `${name}.json`), 'utf8')) as Described;
      const subset = { source: `${PACKAGE} ${version}, ${name}`, routes: subsetOf(described, ROUTES) };
      await writeFile(join(target, `${name}.json`), `${JSON.stringify(subset, null, 1)}\n`);
    }
  } finally {
    if (given === undefined) await rm(folder, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
