import type { Call } from '../../core/facts.ts';
import type { Column, Row } from '../../core/knowledge.ts';
import { byName, methodOf } from '../row.ts';
import { subscriptions } from '../subscriptions.ts';
import { answersOthers, holdsTasks } from './applications.ts';
import { files } from './files.ts';
import { http, ofOctokit } from './http.ts';
import { leaves } from './leaves.ts';
import { processes } from './processes.ts';
import { ofLoggers, reports, settings } from './reports.ts';
import { ofAws, ofCollection, ofDatabase, ofMessages, ofRedis, services } from './services.ts';

/** The rows of JavaScript by resolved name; patterns of names are in the families. */
const javascriptRows: ReadonlyMap<string, Row> = byName(
  [leaves, files, processes, http, services, reports, settings, subscriptions],
  ({ javascript: names }) => names?.split(' '),
);

const families: readonly ((name: string, call: Call) => Row | undefined)[] = [
  ofLoggers,
  ofDatabase,
  ofCollection,
  ofRedis,
  ofOctokit,
  ofAws,
  ofMessages,
];

/** What `actions/github-script` hands to its script, which binds none of it, and the library that each is (its README). */
const GIVEN: Readonly<Record<string, string>> = {
  github: '@actions/github.getOctokit',
  octokit: '@actions/github.getOctokit',
  core: '@actions/core',
  exec: '@actions/exec',
  glob: '@actions/glob',
  io: '@actions/io',
};

function libraryName(name: string): string {
  const dot = name.indexOf('.');
  const head = dot > 0 ? name.slice(0, dot) : '';
  return Object.hasOwn(GIVEN, head) ? `${GIVEN[head]}${name.slice(dot)}` : name;
}

function rowOf(written: string, call: Call): Row | undefined {
  const name = libraryName(written);
  const row = javascriptRows.get(name);
  if (row !== undefined || name.startsWith('./')) return row;
  for (const family of families) {
    const found = family(name, call);
    if (found !== undefined) return found;
  }
  return undefined;
}

const RESHAPES =
  /^(?:map|filter|flat|flatMap|slice|concat|sort|reverse|split|join|trim|toString|replace|replaceAll|toLowerCase|toUpperCase|entries|keys|values|from|json|text|data|toArray|find|at|pop|shift|reduce|assign|stringify|parse|flatten|uniq|buffer|arrayBuffer)$/;

const SCHEDULES =
  /^(?:node-cron|cron|node-schedule|croner|agenda|bree|bull|bullmq|toad-scheduler)\b.*(?:schedule|scheduleJob|CronJob|Cron|every|Worker|process|start)$/;
const FOR_EVER =
  /(?:^|\.)(?:telegraf\.Telegraf\.launch|discord\.js\.Client\.login|@slack\/bolt\.App\.start|grammy\.Bot\.start)$|^(?:telegraf\.Telegraf\.launch|discord\.js\.Client\.login|grammy\.Bot\.start)$/;

/** What resolved names mean in JavaScript and TypeScript. */
export const javascript: Column = {
  language: 'javascript',
  row: rowOf,
  reshapes: (name) => RESHAPES.test(methodOf(name)),
  schedules: (name) => SCHEDULES.test(name),
  neverReturns: (name) => FOR_EVER.test(name),
  registers: () => false,
  answersOthers,
  tasks: holdsTasks,
};
