import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainFile } from '../../src/app/explain.ts';
import { UsageError } from '../../src/app/usage.ts';
import { defaultConfiguration } from '../../src/config/configuration.ts';
import { renderExplanation, renderExplanationMarkdown } from '../../src/render/explanation.ts';
import { after, before, engine } from './sample.ts';

const explain = (text: string, path = 'scripts/a.py') => explainFile({ path, text }, engine, defaultConfiguration);

const handled = `import logging
import requests
from slack_sdk.webhook import WebhookClient

log = logging.getLogger("sync")


def main():
    try:
        requests.get("https://api.example.com/a", timeout=3).raise_for_status()
    except requests.RequestException:
        log.exception("sync failed")
        raise SystemExit(1)
    try:
        open("state.json", "w").write("{}")
    except OSError:
        pass


if __name__ == "__main__":
    main()
`;

describe('explaining a file', () => {
  it('answers for each step what a second run does and whether it can hang, as the habits do', async () => {
    const { steps } = await explain(before);
    const [directory, request] = steps;
    assert.equal(directory?.line, 4);
    assert.equal(directory?.again.answer, 'twice');
    assert.equal(directory?.hangs.answer, 'no');
    assert.equal(request?.again.answer, 'same');
    assert.equal(request?.hangs.answer, 'yes');
    assert.match(request?.hangs.because ?? '', /`requests\.get` may wait for ever/);
    const mended = (await explain(after)).steps;
    assert.deepEqual(
      mended.map(({ again, hangs }) => [again.answer, hangs.answer]),
      [
        ['same', 'no'],
        ['same', 'no'],
      ],
    );
  });

  it('follows a failure to its handlers and says who hears of it', async () => {
    const { steps } = await explain(handled);
    const request = steps.find(({ name }) => name === 'requests.get');
    assert.deepEqual(request?.failure, { goes: 'handled', handlers: [{ line: 11, outcome: 'loud' }], heard: 'log' });
    assert.equal(request?.within, 'main');
    const open = steps.find(({ line }) => line === 15);
    assert.deepEqual(open?.failure, { goes: 'handled', handlers: [{ line: 16, outcome: 'silent' }], heard: 'nobody' });
    const directory = (await explain(before)).steps[0];
    assert.deepEqual(directory?.failure, { goes: 'stops', handlers: [], heard: 'output' });
  });
});

describe('an explanation', () => {
  it('tells a page from a warning', async () => {
    const told = (call: string) => handled.replace('log.exception("sync failed")', call);
    const heard = async (call: string) =>
      (await explain(told(call))).steps.find(({ name }) => name === 'requests.get')?.failure.heard;
    assert.equal(await heard('requests.post("https://hooks.slack.com/services/x", json={"text": "failed"}, timeout=5)'), 'warn');
    assert.equal(await heard('requests.post("https://events.pagerduty.com/v2/enqueue", json={}, timeout=5)'), 'page');
    assert.equal(await heard('print("failed")'), 'output');
  });

  it('says so when the file cannot be read, or is in no known language', async () => {
    assert.equal((await explain('x = = 1')).unread?.why, 'the syntax is broken here');
    await assert.rejects(explain('x', 'a.txt'), UsageError);
  });

  it('is printed for a terminal and as a table', async () => {
    const explanation = await explain(before);
    assert.match(
      renderExplanation(explanation, { colour: false }),
      /\nline 4 {2}os\.mkdir creates .*\n {2}runs twice {2}not safe: /,
    );
    const rows = renderExplanationMarkdown(explanation)
      .split('\n')
      .filter((line) => line.startsWith('| '));
    assert.equal(rows.length, 2 + explanation.steps.length);
    for (const row of rows) assert.equal(row.match(/(?<!\\)\|/g)?.length, 6);
  });
});
