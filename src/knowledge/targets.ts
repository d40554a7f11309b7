import type { Value } from '../core/facts.ts';
import { phrases } from './words.ts';

const TEMPORARY_PATH =
  /^(?:\/tmp|\/var\/tmp|\/dev\/shm|\/private\/tmp|\/run\/user\/\d+|[A-Za-z]:[\\/](?:Windows[\\/])?Temp)(?:[\\/]|$)/i;
const temporaryWord = phrases(
  'tmp|temp|tempdir|tmpdir|temp_?(?:dir|file|path|folder|directory)|tmp_?(?:dir|file|path)|mk[sd]?temp|mkdtemp|tempfile|temporary|temporary_?(?:directory|file)|named_temporary_file|gettempdir|scratch|scratch_?dir|runner_temp',
);

/**
 * Is the target thrown away after the run: under the system's temporary folder, or held by a name that says so
 * (`tmp`, `tempfile.mkdtemp()`, `$RUNNER_TEMP`)?
 */
export function isTemporary(target: Value | undefined): boolean {
  if (target === undefined) return false;
  if (TEMPORARY_PATH.test(target.text) || /(?:^|[/\\}])\.te?mp(?:[/\\]|$)/i.test(target.text)) return true;
  return target.holes.some((hole) => temporaryWord(hole.name)) || /\.(?:tmp|temp|partial|part)$/i.test(target.text);
}

const uniqueWord = phrases(
  'uuid\\d?|uuid_?\\w*|guid|ulid|nanoid|get_?pid|pid|token_hex|token_urlsafe|randint|random|randrange|urandom|secrets|now|utcnow|today|time|time_?ns|timestamp|ts|strftime|isoformat|datetime|date|stamp|run_?(?:id|number|attempt|at|name)|build_?(?:id|number)|job_?id|session_?id|execution_?id|request_?id|monotonic|perf_counter',
);

/** Is the target's name unique to the run: built from the time, a random number, a process or run id? */
export function isUnique(target: Value | undefined): boolean {
  return target?.holes.some((hole) => uniqueWord(hole.name)) ?? false;
}

const logWord = phrases(
  'logs?|logging|logfile|log_?(?:path|file|dir)|journal|audit|audit_?(?:log|trail|file)|(?:send|sent|mail|access|error|event|job|run|sync|import|task)logs?|history|metrics?|stats|statistics|events?|trace|traces|outbox|queue|runs|results?_?log|changelog|ledger|heartbeat|spool',
);

/**
 * Is it a log, a metrics, an event or a history file (or table), where a second line on a second run is the purpose? Takes a
 * path's, a hole's or a table's text.
 */
export function isLogLike(text: string): boolean {
  return logWord(text) || /\.(?:log|jsonl|ndjson|out|prom)\b|GITHUB_(?:ENV|OUTPUT|PATH|STEP_SUMMARY|STATE)/i.test(text);
}

const configWord = phrases(
  'hosts|authorized_keys|known_hosts|crontab|fstab|sudoers|profile|bashrc|zshrc|bash_profile|zprofile|vimrc|gitconfig|gitignore|npmrc|pypirc|netrc|environment|resolv|sshd_config|ssh_config',
);

/** Is it a file of settings, where the same line twice is wrong: `/etc/hosts`, `~/.bashrc`, `app.conf`, `authorized_keys`? */
export function isConfigLike(text: string): boolean {
  if (isLogLike(text)) return false;
  if (
    /(?:^|[/\\}])\.[a-z_]*(?:rc|profile)$|\.(?:conf|cfg|cnf|ini|ya?ml|toml|env|service|timer|list|properties|rules)$/i.test(text)
  )
    return true;
  if (/^\/etc\/|(?:^|[/\\}])\.env(?:\.[\w-]+)?$/.test(text)) return true;
  return configWord(text.slice(text.search(/[^/\\]*$/)));
}

const lockWord = phrases('locks?|locked|locking|flock|lck|lock_?(?:file|dir|path|name)|mutex|semaphore|pid_?file');

/** Does a name say lock (`/var/run/x.lock`, `LOCKDIR`, `x.pid`)? A directory made as a lock must fail when it is there. */
export function isLockLike(text: string): boolean {
  return lockWord(text) || /\.(?:pid|lck|lock)\b/.test(text);
}

const buildWord =
  /(?:^|[/\\}])(?:[._]?build|builds|dist|out|output|outputs|target|bin|obj|node_modules|__pycache__|\.?cache|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.nox|\.venv|venv|env|htmlcov|coverage|site|_site|public|generated|gen|artifacts?|\.eggs|staging_?dir|wheelhouse|[\w.-]*\.egg-info|cmake-build-\w+|\.next|\.nuxt|\.terraform|\.gradle)(?:[/\\]|$)/i;
const buildName = phrases(
  '(?:build|dist|output|out|cache|target|artifacts?|generated|venv|coverage|site|work|staging|stage|install|package|pkg|obj|html|doc|docs|pycache)_?(?:dir|path|directory|folder|root)(?:_?(?:base_?)?(?:name|path))?|pycache|caches?|build|dist|venv|egg_info|node_modules',
);

/** Is the target a build's own output (`build/`, `dist`, `node_modules`, `BUILD_DIR`), which the next run makes again? */
export function isBuildOutput(target: Value | undefined): boolean {
  if (target === undefined) return false;
  return buildWord.test(target.text.replace(/\$\{[^}]*\}/g, '}')) || target.holes.some((hole) => buildName(hole.name));
}

const progressWord = phrases(
  'checkpoints?|cursor|offsets?|watermark|high_?water_?mark|last_?(?:id|seen|sync|synced|processed|run|modified|updated|page|key|offset|timestamp|success)|since|resume|resumed|progress|bookmark|state|state_?file|processed|completed|done|seen|finished|already|existing|synced|imported|exported|uploaded|downloaded|handled|skip|skipped|pending|updated_since|next_?token',
);

/** Does a name speak of progress kept from an earlier run: checkpoint, cursor, `last_id`, `done`, `processed`, `state.json`? */
export function isProgress(text: string): boolean {
  return progressWord(text);
}

const sentWord = phrases(
  'sent|already_?sent|notified|mailed|emailed|delivered|done|seen|processed|handled|posted|published|paid|charged|contacted|reminded|acknowledged|completed|existing|known|dedup|deduplicated|deduped|idempotency_?key|already|sent_?\\w+|\\w+_sent_at',
);

/** Does a name speak of what was already sent or dealt with: a key check that can stop the second message? */
export function isSentName(text: string): boolean {
  return sentWord(text);
}

/** An archive, a package or a disk: large, and with bytes of it that are 0. */
export const isPacked = (text: string): boolean =>
  /\.(?:tar|tgz|txz|tbz2?|zip|7z|gz|xz|zst|bz2|iso|img|qcow2|dmg|deb|rpm|appimage|jar|war|whl)$/i.test(text);
