import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoPage } from './demo/page.ts';
import { type Reviewed, reviewSample } from './demo/review.ts';
import { root } from './root.ts';

function linesOnlyIn(text: string, other: string): readonly string[] {
  const known = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !known.has(line));
}

/** What GitHub would show, as text. */
function told({ ran, shown, calls, again, built }: Reviewed): string {
  const section = (title: string, lines: readonly string[]) => [`━━ ${title}`, '', ...lines, ''];
  return [
    `A sample pull request (a git repository made just now), reviewed by the built Action (${built}) against a GitHub on this machine.`,
    '',
    ...section('The job summary', [ran.summary.trim()]),
    ...shown.comments.flatMap((body) =>
      section('The comment on the pull request: the same, but for', linesOnlyIn(body, ran.summary)),
    ),
    ...shown.inline.flatMap(({ path, line, body }) => section(`Inline, ${path}:${line}`, [body.trim()])),
    ...section('The step’s log', [ran.log.trim()]),
    ...section(
      'The outputs',
      Object.entries(ran.outputs).map(([name, value]) => `${name}=${value}`),
    ),
    ...section(`${calls.length} requests`, calls),
    ...section(`A second run on the same commit: ${again.calls.length} requests, ${again.writes} of them to write`, again.calls),
    `Exit status of the step: ${ran.status}${ran.status === 1 ? ' (the gate failed)' : ''}`,
  ].join('\n');
}

const reviewed = await reviewSample();
const css = readFileSync(new URL(import.meta.resolve('github-markdown-css/github-markdown-light.css')), 'utf8');
const folder = join(root, '.build/demo');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'index.html'), demoPage(reviewed.shown, css));
process.stdout.write(`${told(reviewed)}\nThe same as a page: .build/demo/index.html\n`);
// A gate that fails is what the sample is made for; a review that posts nothing, or posts twice, is a fault.
if (reviewed.shown.comments.length !== 1 || reviewed.again.writes > 0) process.exitCode = 1;
