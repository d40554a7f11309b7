import { phraseOf, phrases, wordsOf } from './words.ts';

const switchWord = phrases(
  'dry|dry_?run|dryrun|no_?dry_?run|simulate|simulated|simulation|rehearse|rehearsal|pretend|no_?op|what_?if|preview|preview_?only|list_?only|read_?only|apply|yes|assume_?yes|force|forced|confirm|confirmed|confirmation|proceed|approve|approved|approval|consent|execute|really|commit|live|for_?real|do_?it|go|armed|interactive|safe_?mode|test_?mode|testing|debug_?mode|mode|answer|choice|response|reply|ack',
);
const askedFor =
  /^(?:self\.)?(?:_?args?|opts?|options?|arguments|flags?|FLAGS|parsed|parsed_args|ns|namespace|cli_args|params|cfg|conf|config|settings|values)\b/;
const askedWord = phrases(
  'delete|remove|clean|clean_?up|cleanup|purge|prune|wipe|reset|destroy|drop|overwrite|replace|clobber|recreate|rebuild|uninstall|teardown|tear_?down|clear|truncate|flush|terminate|action|command|cmd|subcommand|operation|task|verb|func|write|save|update|push',
);

/**
 * Does a condition of this name let a person choose between looking and acting: `dry_run`, `args.apply`, `--yes`, `confirm`,
 * `answer`; an option that names the deed itself (`args.delete`)? Takes a hole's name, a constant's or an option's text.
 */
export function isSwitchName(name: string): boolean {
  return switchWord(name) || (askedFor.test(name) && askedWord(name));
}

const rehearsalWord = phrases(
  'dry|dry_?run|dryrun|simulate|simulated|simulation|rehearse|rehearsal|pretend|no_?op|what_?if|preview|preview_?only',
);

/** Of those, one under which nothing is done: `dry_run`, `args.preview`. */
export const isRehearsalName = (name: string): boolean => rehearsalWord(name) && !/(?:^|[_.])no_?dry/i.test(name);

const HEARTBEAT_HOST =
  /hc-ping\.com|healthchecks\.|\/ping\/[\w$]|cronitor\.(?:link|io)|nosnch\.in|deadmanssnitch|honeybadger\.io\/v1\/check_in|\/api\/[^/]+\/cron\/|betterstack\.com\/api\/v1\/heartbeat|betteruptime|push\.statuspage|\/api\/push\/|opsgenie\.com\/v2\/heartbeats|heartbeat\.uptimerobot\.com|pulse\.\w+|\/heartbeat|heartbeat\/|uptimerobot/i;
const heartbeatWord = phrases(
  'health_?checks?|health_?checks?_io|heart_?beats?|ping_?urls?|snitch|cronitor|dead_?mans?(?:_?(?:snitch|switch))?|hc_(?:ping|url|uuid|id|endpoint)|watchdog|uptime_?kuma|check_?in|capture_?checkin|last_?(?:success|successful_?run|ok|success_?timestamp)|success_?(?:file|marker|stamp)|keep_?alive_?(?:url|file)|monitor_?(?:url|slug)',
);

/** Does a URL, a path or a name belong to a success signal: hc-ping.com, `HEALTHCHECK_URL`, `last_success`? */
export function isHeartbeat(text: string): boolean {
  return HEARTBEAT_HOST.test(text) || heartbeatWord(text);
}

/** Could a call of this name be a success signal, so that its absence can't be told: `ping`, `heartbeat`, `report_success`? */
export function mayBeat(name: string): boolean {
  return (
    isHeartbeat(name) ||
    /_(?:ping|beat|alive|check_?in|report|signal|success|finish(?:ed)?|notify|monitor)(?=_)/.test(phraseOf(name))
  );
}

const ALERT_HOST =
  /hooks\.slack\.com|slack\.com\/api\/(?:chat\.|files\.)|discord(?:app)?\.com\/api\/webhooks|outlook\.office(?:365)?\.com\/webhook|\.webhook\.office\.com|api\.telegram\.org|events\.(?:eu\.)?pagerduty\.com|opsgenie\.com\/v\d\/alerts|\/api\/v[12]\/alerts\b|ntfy\.sh|api\.pushover\.net|chat\.googleapis\.com|hooks\.zapier\.com|api\.pushbullet\.com|alertmanager|mattermost[^/]{0,100}\/hooks|victorops\.com|incidents?\.io|zenduty\.com|logic\.azure\.com/i;
const alertWord = phrases(
  'alerts?|alerter|alerting|alarms?|notify|notifies|notified|notifiers?|notifications?|pager|pagerduty|pager_duty|opsgenie|ops_genie|slack|discord|telegram|ms_?teams|teams_?(?:webhook|url|hook)|mattermost|pushover|ntfy|gotify|web_?hooks?|hook_?url|incidents?|escalate|on_?call|sms|page_(?:on_?call|team|ops|someone)',
);

/** `https://api.acme.io/v1/networks/7/webhooks/templates`: what an interface lists and keeps; what is called ends in an id of its own. */
const OF_INTERFACE =
  /^(https?:\/\/(?:api\.[^/\s]+|[^/\s]+\/api)\/[^?#\s]{1,300}\/)(?:web)?hooks(?:\/[a-z][A-Za-z]{2,})?(?=$|[?#\s])/;

/** Does a name, or a host, say that a person is told: `notify`, `SLACK_WEBHOOK`, `send_alert`, hooks.slack.com? */
export function isAlertName(text: string): boolean {
  return isAlertHost(text) || alertWord(text.replace(OF_INTERFACE, '$1'));
}

/** Is it the address of a chat, a pager or a push service (`rules.md` 5.9)? */
export function isAlertHost(text: string): boolean {
  return ALERT_HOST.test(text);
}

/** Is it the address or the name of something that wakes people up, rather than a chat? */
export function isPager(text: string): boolean {
  return (
    /pagerduty|opsgenie|victorops|zenduty/i.test(text) || /_(?:pager|page|page_on_?call|sms|phone|call)(?=_)/.test(phraseOf(text))
  );
}

/** Could a call of this name tell a person about a failure: `report`, `page`, `email`, `send_*`, `alert`? */
export function mayAlert(name: string): boolean {
  return (
    isAlertName(name) ||
    /_(?:page|report|reports|reporter|send_?\w*|e?mail(?:er)?|send_?mail|tell|inform|warn_(?:team|ops|admins?)|broadcast|tweet|sentry|rollbar|capture_?\w*|create_issue|open_issue|ticket|raise_\w+|escalate)(?=_)/.test(
      phraseOf(name),
    )
  );
}

const metricWord = phrases(
  'metrics?|statsd|prometheus|push_?gateway|pushgateway|gauge|histogram|datadog|dogstatsd|cloudwatch|influx(?:db)?|graphite|telemetry|step_summary|github_step_summary|jsonl|ndjson|run_?(?:stats|summary|report)|stats|put_metric_data|telegraf|mlflow|wandb',
);

/** Does a name, a path or a host speak of numbers recorded: metrics, statsd, `runs.jsonl`, `GITHUB_STEP_SUMMARY`, a Pushgateway? */
export function isMetricName(text: string): boolean {
  return metricWord(text) || /\/metrics\/job\/|\.(?:prom|jsonl|ndjson)\b/.test(text);
}

/** Could a call of this name record numbers, so that their absence can't be told? */
export function mayMeter(name: string): boolean {
  return (
    isMetricName(name) ||
    /_(?:record|report|count|increment|incr|observe|emit|track|timing|measure|summary|summarize|stats)(?=_)/.test(phraseOf(name))
  );
}

const countWord = phrases(
  'counts?|rowcount|counter|n|num|number|total|totals|rows?|records?|processed|ok|saved|sent|written|inserted|updated|deleted|skipped|created|loaded|copied|imported|exported|synced|uploaded|downloaded|errors?|failed|failures?|failures|successes|succeeded|done|len|sum|duration|elapsed|took|seconds|secs|ms|millis|perf_counter|monotonic|bytes|size',
);

/** Does a name stand for a number of a run: a count, a total, an error or a duration? */
export function isCountName(name: string): boolean {
  return countWord(name);
}

/** Does a receiver's or a function's name say that it logs: `log`, `logger`, `self._log`, `LOGGER`, `get_logger()`? */
export function isLoggerName(name: string): boolean {
  const words = wordsOf(name.replace(/\(.*$/s, ''));
  const last = words.at(-1) ?? '';
  return /^(?:log|logs|logger|logging|logbook|loguru|structlog|lgr|_?log)$/.test(last) || words.join('_').endsWith('get_logger');
}

const logCall = phrases('log|logs|logger|logging|log_\\w+|logmsg|logit|syslog|audit|journal');

/** Could a call of this name be a logger of its own: `log_event`, `logmsg`, `audit`? */
export function mayLog(name: string): boolean {
  return logCall(name) || /_(?:info|warn|warning|error|debug|critical|exception|fatal)(?=_)/.test(phraseOf(name));
}

/** Do words guard against repeated alerts: a debounce, a cool-down, a key that groups, a time of the last one (`rules.md` 5.11)? */
export const isDebounce = phrases(
  'dedup|dedup_?key|dedupe|deduplicate|dedupkey|alias|incident_?key|fingerprint|group_?key|last_?(?:alert|alerted|sent|notified|notification|warned)\\w*|cool_?down|debounce|throttle|throttled|rate_?limit(?:ed|er)?|mute|muted|silence|silenced|suppress|suppressed|snooze|consecutive\\w*|fail(?:ure)?_?counts?|threshold|streak|already_?(?:alerted|sent|notified)|alerted|notified|state|previous|prev_?\\w+|was_?\\w+|batch|digest',
);

/** Does a name stand for an alert's severity or the branch that chooses a channel: severity, level, priority, urgency, critical? */
export const isSeverityName = phrases(
  'severity|sev|level|priority|urgency|urgent|critical|crit|importance|is_?critical|warn(?:ing)?_?only',
);

/** Do words say that a step may fail without harm: optional, best effort, informational, non-fatal, ignore? */
export const isOptionalWork = phrases(
  'optional|optionally|best_effort|fail_(?:soft|open|safe)|(?:never|does_not|doesn_?t|do_not|don_?t|must_not|should_not|not)_block(?:s|ing)?|non_?blocking|fire_and_forget|informational|non_?fatal|nonfatal|not_fatal|non_?critical|nice_to_have|ignore|ignored|ignoring|harmless|may_fail|can_fail|allowed_to_fail|don_?t_care|doesn_?t_matter|does_not_matter|tolerate|tolerated|if_available|if_possible|fallback|fall_back|falls_back',
);

/** Do words speak of a sign of life to whoever chats, which is gone a moment later: typing, presence, a read receipt, a reaction? */
export const isSignOfLife = phrases('typing|presence|(?:read|delivery)_receipts?|mark_(?:as_)?(?:read|seen)|reactions?');

/** Does a handler's or function's name say that it tidies up: cleanup, close, teardown, shutdown? */
export const isTidyName = phrases(
  'clean_?up|cleanup|unsubscribe|unwatch|close|closed|closing|tear_?down|teardown|shut_?down|shutdown|dispose|release|rollback|roll_back|disconnect|quit|stop|kill|terminate|unlock|abort|del|exit|aexit|atexit|finali[sz]e|remove_?tmp\\w*|rm|unlink|logout',
);

/** Is a function that another file holds named for what it does with words: `log_info`, `die`, `warn`? */
export const isSayingName = (name: string): boolean =>
  /^_*(?:die|fatal|fail|error|err|warn|warning|log[diwef]?|info|debug|abort|usage|msg|message|say|notice|timestamp)(?:_\w+)?$|^\w+_log(?:ger)?\.sh$/i.test(
    name,
  );

/** Is a function named for showing how to call the program: `usage`, `print_help`, `showHelp`, `usageAndExit`? */
export const isHelpName = (name: string): boolean =>
  /(?:^|\.)_*(?:(?:print|show|display|output|give|get)_?)?(?:usage|help)(?:_?(?:text|message|msg|and_?exit|exit))?$/i.test(name);
