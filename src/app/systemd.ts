import type { ContextText } from './context.ts';

/** What a service starts on a timer, with what systemd provides for it. */
export interface TimedService {
  /** `OnCalendar=`, or the distance between two starts, as it is written in the timer. */
  readonly schedule: string;
  /** What it runs one after another, each when the one before went well, as a shell would be told; and the line of the first. */
  readonly command: string;
  readonly line: number;
  /** The folder in which the commands run, where the service names one. */
  readonly folder?: string;
  /** systemd ends it: `RuntimeMaxSec=`, or `TimeoutStartSec=` of a service that is over when its command is. */
  readonly limits: boolean;
  /** `OnFailure=` starts another unit, which tells somebody. */
  readonly alerts: boolean;
}

interface Entry {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

const SCHEDULE = /^On(?:Calendar|UnitActiveSec|UnitInactiveSec|BootSec|StartupSec|ActiveSec)$/;

/**
 * The timer among these texts that starts a service: the one with its name beside it, or one that names it (systemd.timer(5)).
 * `undefined`: none does, and the service runs from the start of its machine on.
 */
export function timerOf(service: ContextText, texts: readonly ContextText[]): ContextText | undefined {
  const name = service.path.slice(service.path.lastIndexOf('/') + 1);
  const own = service.path.replace(/\.service$/, '.timer');
  const timers = texts.filter(({ path }) => path.endsWith('.timer'));
  return timers.find(({ path }) => path === own) ?? timers.find(({ text }) => lastOf(entriesOf(text), 'Unit') === name);
}

/** What a service and its timer say (systemd.service(5)); `undefined`: it has no schedule, or starts nothing. */
export function timedService(service: ContextText, timer: ContextText): TimedService | undefined {
  const entries = entriesOf(service.text);
  const schedule = entriesOf(timer.text)
    .filter(({ key, value }) => SCHEDULE.test(key) && value !== '')
    .map(({ key, value }) => (key === 'OnCalendar' ? value : `${key}=${value}`));
  const [first] = entries.filter(isStart);
  if (schedule.length === 0 || first === undefined) return undefined;
  const folder = lastOf(entries, 'WorkingDirectory')?.replace(/^-/, '');
  const isOver = lastOf(entries, 'Type') === 'oneshot';
  return {
    schedule: schedule.join(', '),
    command: entries
      .filter((entry) => isStart(entry) || entry.key === 'ExecStartPost')
      .map(commandOf)
      .join(' && '),
    line: first.line,
    ...(folder !== undefined && { folder }),
    limits: isLimit(lastOf(entries, 'RuntimeMaxSec')) || (isOver && isLimit(lastOf(entries, 'TimeoutStartSec'))),
    alerts: (lastOf(entries, 'OnFailure') ?? '') !== '',
  };
}

const isStart = ({ key, value }: Entry): boolean => key === 'ExecStart' && value !== '';

/** Before a command `-` lets it fail, `+` and `!` say as whom it runs, `@` gives it another name, `:` leaves variables alone. */
const commandOf = ({ value }: Entry): string => value.replace(/^[-+!:@|]+/, '').replaceAll('%%', '%');

const isLimit = (value: string | undefined): boolean => value !== undefined && !/^(?:infinity|0)?$/.test(value);

const lastOf = (entries: readonly Entry[], key: string): string | undefined =>
  entries.findLast((entry) => entry.key === key)?.value;

/** The entries of a unit file, whatever their section; a line that ends with a backslash goes on in the next (systemd.syntax(7)). */
function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let open = '';
  let from = 0;
  for (const [index, written] of text.split(/\r\n|\n|\r/).entries()) {
    if (/^\s*[#;]/.test(written)) continue;
    if (open === '') from = index + 1;
    const line = `${open}${written}`;
    open = line.endsWith('\\') ? `${line.slice(0, -1)} ` : '';
    const [, key, value] = open === '' ? (/^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? []) : [];
    if (key !== undefined && value !== undefined) entries.push({ key, value, line: from });
  }
  return entries;
}
