import type { Value, Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Place } from '../../knowledge/places.ts';
import { asPattern } from '../../knowledge/words.ts';
import { holds } from './naming.ts';

/** What a condition may choose among several of. */
const OF_TABLES = /^(?:home|drive|account|project|bucket|cluster)$/;
const OF_SHELL = /^(?:address|host)$/;

/** Python: words that hold no host (`https://NOT CONFIGURED …`), and a home of somebody who is filled in. */
export const isFilledIn = (place: Place, { value }: Written): boolean =>
  (place === 'host' && /^\w+:\/\/[^/\s]*\s/.test(value.text)) ||
  ((place === 'home' || /^\w:[\\/]+Users[\\/]+\$\{/i.test(value.text)) && value.holes.length > 0);

/** Python: an account, or a path, that a condition chooses among others: a table of the places that there are. */
export const isOneOfSeveral = (place: Place, { id }: Written, program: Program): boolean =>
  OF_TABLES.test(place) &&
  program.someWay(id, ({ tests }) => tests.some(({ left, right }) => !`${left.text} ${right?.text}`.includes('__name__')));

/**
 * In shell: `case "$1" in reports) place=/home/ada/reports ;; …`, `case "$1" in east) echo 10.1.0.4 ;; …`: one of the places that there
 * are, by the name that somebody gave.
 */
export const isInTable = (place: Place, { id }: Written, program: Program): boolean =>
  (OF_TABLES.test(place) || OF_SHELL.test(place)) &&
  program.someWay(id, ({ tests }) =>
    tests.some(
      ({ op, negated, left, right }) => op === 'equal' && !negated && left.holes.length > 0 && right?.holes.length === 0,
    ),
  );

const ENVIRONMENT =
  /^(?:prod(?:uction)?|stage|staging|test(?:ing)?|dev(?:elop(?:ment)?)?|qa|uat|int|local|sandbox|preprod|demo)$/i;

/** `{"testing": {…}, "staging": {…}, "production": {…}}`, however deep in a table: what each of them is called. */
function isBelowEnvironments(around: Value, value: Written): boolean {
  if (!holds(around, value)) return false;
  const entries = [...(around.entries ?? [])];
  if (entries.filter(([key, { type }]) => type === 'map' && ENVIRONMENT.test(key)).length >= THREE) return true;
  return [...entries.map(([, entry]) => entry), ...(around.items ?? [])].some((part) => isBelowEnvironments(part, value));
}
const THREE = 3;

/**
 * Python and JavaScript: `ENDPOINTS = {"PROD": {"api": "https://…"}, "DEV": …}`, and then `ENDPOINTS[instance]`: all the places that there
 * are, and whoever starts it names one.
 */
export function isOfEnvironments(value: Written, program: Program): boolean {
  if (!/^(?:python|javascript)$/.test(program.file.language) || value.role !== 'entry') return false;
  const table = program.written.find(
    ({ role, name, value: { type, start, end } }) =>
      role === 'assigned' && name !== undefined && type === 'map' && holds({ start, end }, value),
  );
  if (table !== undefined && isBelowEnvironments(table.value, value)) return true;
  const keys = [...(table?.value.entries?.keys() ?? [])].filter((key) => ENVIRONMENT.test(key));
  if (table?.name === undefined || keys.length < 2) return false;
  return new RegExp(`\\b${asPattern(table.name)}(?:\\[\\s*(?!["'\`])[\\w(]|\\.get\\(|\\s*\\?\\.\\[)`).test(program.file.text);
}
