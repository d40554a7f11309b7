import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { originsOf } from '../../knowledge/fresh.ts';
import { isLocal } from '../../knowledge/requests.ts';

/** A POST whose answer is wanted, a model's or a search's, one that clears a cache, or one to this machine, tried out: asked again it does no harm. */
export function isAsking(step: Step, program: Program): boolean {
  if (TRIES.test(program.file.path) || isReadAsPage(step, program)) return true;
  const said = saidIn(step, program);
  return said.some((value) => isLocal(value.text) || ASKS.test(value.text) || CLEARS.test(value.text) || isQuestion(value));
}

/** `page = BeautifulSoup(answer.text)`: a form was sent for the page that comes back, the next of a list or a search. */
const isReadAsPage = (step: Step, program: Program): boolean =>
  program
    .callsIn(program.enclosing(step.call.id).id)
    .some(({ name, args }) => PAGES.test(name) && args[0] !== undefined && program.sources(args[0]).includes(step));

const PAGES = /(?:^|\.)(?:BeautifulSoup|PyQuery|pq|fromstring|HTML|Selector|document_fromstring|load)$/;

/** `app/eval/run.py`, `benchmark_chat.py`: answers are measured. */
const TRIES = /(?:^|[/_.-])(?:evals?|evaluat(?:e|ion|ions|or)|bench(?:mark\w*)?|load-?test\w*)(?:$|[/_.-])/i;

/** The end of an address at which something is only asked. */
const ASKS =
  /\/(?:chat(?:\/completions)?|completions?|(?:api|v\d+)\/generate|predict\w*|infer(?:ence)?|classify|rerank|embed(?:ding)?s?|search)\/?(?:\?.*)?$|:(?:generateContent|predict|search)\b/i;

/** `…/zones/a1/purge_cache`, `/cache/flush`: what is cleared or fetched anew twice is as good as once. */
const CLEARS =
  /\/(?:purge|invalidat(?:e|ions?)|flush|refresh|clear)(?:[_-]?(?:cache[sd]?|all|everything|urls?|files))?\/?(?:\?.*)?$/i;

/** `{"model": name, "messages": [...]}`, `{"query": text}`. */
function isQuestion({ entries }: Value): boolean {
  if (!entries) return false;
  const keys = [...entries.keys()];
  return keys.some((key) => /^(?:prompts?|query|queries|question)$/i.test(key)) || (entries.has('model') && keys.some(isOfModel));
}

const isOfModel = (key: string): boolean => /^(?:messages|inputs?|texts?|contents?|system|temperature|max_tokens)$/i.test(key);

/** The address and what is sent, in the words of the callers, and the values behind their names. */
function saidIn({ call, target, content }: Step, program: Program): readonly Value[] {
  const given = [target, content, ...call.options.values()].filter((value) => value !== undefined);
  const ways = program.chains(call.id).map(({ sites }) => sites);
  return given
    .flatMap((value) => [value, ...originsOf(value, program)])
    .flatMap((value) => [value, ...ways.flatMap((sites) => meant(program.inWords(value, sites), program))]);
}

const meant = (value: Value, program: Program): readonly Value[] => [value, ...originsOf(value, program)];
