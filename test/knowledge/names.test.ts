import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isAlertHost,
  isAlertName,
  isCountName,
  isDebounce,
  isHeartbeat,
  isLoggerName,
  isMetricName,
  isOptionalWork,
  isSeverityName,
  isSwitchName,
  isTidyName,
  mayAlert,
  mayBeat,
  mayLog,
  mayMeter,
} from '../../src/knowledge/names.ts';
import { isConfigLike, isLockLike, isLogLike, isProgress, isSentName } from '../../src/knowledge/targets.ts';
import { wordsOf } from '../../src/knowledge/words.ts';

type Told = (text: string) => boolean;

/** What a predicate holds for, and what looks like it and is not. */
const TABLE: readonly (readonly [string, Told, readonly string[], readonly string[]])[] = [
  [
    'a switch',
    isSwitchName,
    [
      'args.dry_run',
      'DRY_RUN',
      'dryRun',
      '--apply',
      'args.yes',
      'confirm',
      'answer',
      'args.delete',
      'opts.mode',
      '--no-dry-run',
      'force',
      'options.commit',
    ],
    ['rows', 'self.delete', 'delete', 'args.path', 'forcefully', 'drying', 'name', 'count'],
  ],
  [
    'a heartbeat',
    isHeartbeat,
    [
      'https://hc-ping.com/uuid',
      'HEALTHCHECK_URL',
      'heartbeat.json',
      'write_heartbeat',
      'https://cronitor.link/p/x',
      'https://nosnch.in/1',
      'DEAD_MANS_SNITCH',
      'last_success',
      'job_last_success_timestamp',
      'PING_URL',
    ],
    ['ping', 'https://api.acme.io/v1', 'shipping_url', 'heart', 'beats', 'pinged'],
  ],
  [
    'an alert',
    isAlertName,
    [
      'https://hooks.slack.com/services/x',
      'SLACK_WEBHOOK_URL',
      'send_alert',
      'notify',
      'PAGERDUTY_KEY',
      'alert',
      'telegram_token',
      'https://api.telegram.org/bot1/sendMessage',
    ],
    ['page', 'get_page', 'next_page', 'alertness', 'homepage', 'https://api.acme.io/orders', 'notes'],
  ],
  [
    'an alert’s host',
    isAlertHost,
    ['https://events.pagerduty.com/v2/enqueue', 'https://ntfy.sh/x', 'https://discord.com/api/webhooks/1/x'],
    ['slack', 'https://slack.example.org', 'https://discord.com/api/users'],
  ],
  [
    'a metric',
    isMetricName,
    ['metrics.jsonl', 'statsd', 'push_gateway', 'http://pg:9091/metrics/job/x', 'GITHUB_STEP_SUMMARY', 'run_stats'],
    ['matrix', 'rows.csv', 'symmetric'],
  ],
  [
    'a count',
    isCountName,
    ['count', 'row_count', 'len(rows)', 'errors', 'duration', 'total'],
    ['path', 'account_name', 'country'],
  ],
  [
    'a logger',
    isLoggerName,
    ['log', 'self.log', 'LOGGER', 'self._logger', 'ctx.logger', 'get_logger()', 'app.log'],
    ['login', 'catalog', 'blog', 'dialog', 'self', 'np', 'tf.math', 'logic'],
  ],
  [
    'a debounce',
    isDebounce,
    ['dedup_key', 'last_alert', 'cooldown', 'alerted', 'consecutive_failures'],
    ['row', 'host', 'lasting', 'key'],
  ],
  ['a severity', isSeverityName, ['severity', 'level', 'is_critical', 'priority'], ['levelled', 'critique', 'name']],
  [
    'optional work',
    isOptionalWork,
    ['optional: open the report', 'best effort', 'non-fatal', 'this may fail', 'ignore errors'],
    ['options', 'upload the rows', 'required'],
  ],
  [
    'tidying up',
    isTidyName,
    ['cleanup', 'close', '__exit__', '__del__', 'teardown', 'disconnect', 'rollback'],
    ['save', 'closest', 'upload', 'cleanse'],
  ],
  [
    'maybe an alert',
    mayAlert,
    ['report_failure', 'send_mail', 'page', 'ops.notify', 'create_issue', 'capture_exception'],
    ['save', 'reported_at_x', 'load', 'rows'],
  ],
  ['maybe a heartbeat', mayBeat, ['ping', 'report_success', 'beat', 'monitor'], ['save', 'load', 'pinged']],
  ['maybe a metric', mayMeter, ['record_run', 'stats.emit', 'track', 'observe'], ['save', 'tracks_x', 'load']],
  ['maybe a logger', mayLog, ['log_event', 'my_log', 'audit', 'print_error'], ['login', 'save', 'dialog']],
  [
    'a log',
    isLogLike,
    ['run.log', '/var/log/x', 'metrics.jsonl', 'history.csv', 'audit_trail', 'events', 'GITHUB_OUTPUT'],
    ['/etc/hosts', 'blogs.txt', 'catalog.csv', 'profile'],
  ],
  [
    'a configuration',
    isConfigLike,
    ['/etc/hosts', '~/.bashrc', 'app.conf', '.env', '/home/x/.ssh/authorized_keys', 'settings.yml', '/etc/crontab'],
    ['run.log', 'data.csv', 'notes.txt', 'metrics.jsonl', 'out.txt'],
  ],
  [
    'a lock',
    isLockLike,
    ['/var/run/x.lock', 'LOCK_DIR', 'app.pid', 'lockfile'],
    ['block.txt', 'clock', 'unlocked_items', 'package-locker'],
  ],
  [
    'progress',
    isProgress,
    ['checkpoint', 'state.json', 'last_id', 'cursor', 'processed', 'already_done'],
    ['rows', 'status_code', 'name', 'undone'],
  ],
  [
    'sent before',
    isSentName,
    ['sent', 'already_sent', 'notified_ids', 'row.sent_at', 'idempotency_key'],
    ['rows', 'sender', 'present', 'message'],
  ],
];

describe('names', () => {
  it('fall into words, whatever their case', () => {
    for (const name of ['API_TOKEN', 'apiToken', 'args.api-token', '--api-token', 'APIToken'])
      assert.deepEqual(wordsOf(name).slice(-2), ['api', 'token']);
    assert.deepEqual(wordsOf(''), []);
  });

  for (const [what, told, all, none] of TABLE) {
    it(`that say ${what}`, () => {
      for (const text of all) assert.equal(told(text), true, `${text} should be ${what}`);
      for (const text of none) assert.equal(told(text), false, `${text} is not ${what}`);
    });
  }
});
