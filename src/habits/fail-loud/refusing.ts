import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { asPattern } from '../../knowledge/words.ts';
import { entryBefore, unitOf } from '../../knowledge/workflow/jobs.ts';
import { namesGiven } from './following.ts';

/** Programs that do nothing with one place only: `gsutil cp ./x` says that the other is missing. */
const COPIES = /^(?:cp|mv|scp|rsync|gsutil cp|gcloud storage cp|aws s3 cp)$/;
const FETCHES = /^(?:wget|curl)$/;
/** Programs that take no further option for the value of the one before it: "expected one argument". */
const REFUSES = /^(?:aws|az|gcloud|gsutil|python[\d.]*)$/;

/** Programs that do nothing without the one thing that they are given: "missing operand", "requires at least 1 argument". */
const NEEDS_ONE =
  /^(?:kill|ssh|source|\.|mkdir|rmdir|rm|chmod|chown|unzip|dpkg|pg_restore|(?:docker|podman) (?:exec|logs|inspect|stop|start|restart|attach|kill|wait|pull|push|rmi|rm|cp|tag)|(?:kubectl|oc) (?:port-forward|exec|logs|attach|cp|delete|scale|cordon|drain))$/;

/** Is all that such a program is given, options apart, the word alone (`docker logs $id`), or does the place of the first one go? */
function isNeeded({ name, args }: Call, isOwn: (word: Value) => boolean): boolean {
  const words = args.map(({ text }) => text);
  // `rm -f` is content with nothing.
  if (name === 'rm' && words.some((word) => /^-\w*f|^--force$/.test(word))) return false;
  const at = words.findIndex((word) => NEEDS_ONE.test(`${name} ${word}`));
  if (!NEEDS_ONE.test(name) && at < 0) return false;
  const places = args.slice(at + 1).filter(({ text }) => !text.startsWith('-'));
  return places[0] !== undefined && isOwn(places[0]) && (places.length === 1 || at >= 0);
}

/**
 * `last=$(gsutil ls gs://dumps | tail -1)`, and then `gsutil cp $last ./dump.gz`: a name without quotes that is empty is no word at
 * all, and whoever is to read from it refuses. So does `aws … --arn $arn`, whose option is given nothing.
 */
export function isRefusedWithout(call: Call, program: Program): boolean {
  const name = namesGiven(call, program)[0]?.name;
  const isGiven = ({ args }: Call): boolean => args.some(({ holes }) => holes.some((hole) => hole.name === name));
  const next = program.calls.find(
    (other) => other.start > call.end && program.step(other.id)?.effect !== 'report' && name !== undefined && isGiven(other),
  );
  if (next === undefined || next.fate !== 'raises' || program.loops(next.id).length > 0) return false;
  const command = program.step(next.id)?.name ?? next.name;
  const places = next.args.filter(({ text }) => !/^-|^(?:s3|storage|cp)$/.test(text));
  const isOwn = ({ start, end }: Value): boolean => [`$${name}`, `\${${name}}`].includes(program.file.text.slice(start, end));
  const isBare = (index: number): boolean => places[index] !== undefined && isOwn(places[index]);
  const at = next.args.findIndex(isOwn);
  if (/^--[\w-]+$/.test(next.args[at - 1]?.text ?? '') && (isLastWord(next, at) || REFUSES.test(next.name))) return true;
  return (
    isNeeded(next, isOwn) ||
    (COPIES.test(command) && places.length === 2 && isBare(0)) ||
    (FETCHES.test(command) && places.length === 1 && isBare(0))
  );
}

/** `fetch --commit $commit`, and nothing after it, or `fetch --commit $commit --to .`, where the next option is taken for the commit. */
const isLastWord = ({ args }: Call, at: number): boolean => at === args.length - 1 || /^--[\w-]+$/.test(args[at + 1]?.text ?? '');

/** The file of the runner into which words go, for the steps and jobs after this one: `echo "tag=$(./tag.sh)" >> "$GITHUB_OUTPUT"`. */
export function forTheNext({ id }: Call, program: Program): string | undefined {
  const holes = program.calls.flatMap(({ input, name, args }) =>
    input === id && name.startsWith('>') ? (args[0]?.holes ?? []) : [],
  );
  return holes.flatMap((hole) => /(?:^|\W)(GITHUB_(?:OUTPUT|ENV|PATH))$/.exec(hole.name)?.[1] ?? [])[0];
}

/**
 * What is handed on by a name is refused everywhere when it is empty: as an option's whole value (`az … --start-ip-address ${{
 * steps.ip.outputs.ip }}`), or as the beginning of an image's tag (`shop:${{ env.version }}-live`).
 */
export function isRefusedEmpty(call: Call, program: Program): boolean {
  const around = program.fact(call.within);
  const key = around.kind === 'call' ? /^([\w-]+)=/.exec(around.args[0]?.text ?? '')?.[1] : undefined;
  const place = around.kind === 'call' ? forTheNext(around, program) : undefined;
  const id = entryBefore(unitOf(call.id, program), 'steps.id', program);
  if (key === undefined || place === undefined || (id === undefined && place === 'GITHUB_OUTPUT')) return false;
  const { text } = program.file;
  const isOutput = place === 'GITHUB_OUTPUT';
  const said = isOutput ? `steps\\.${asPattern(id ?? '')}\\.outputs\\.${asPattern(key)}\\b` : `env\\.${asPattern(key)}\\b`;
  const read = `\\$\\{\\{\\s*${said}\\s*\\}\\}`;
  const own = isOutput ? [] : [`\\$\\{?${asPattern(key)}\\b\\}?`];
  const readers = timesIn(text, [`\\b${said}`, ...own].join('|'));
  const options = timesIn(text, `\\s--[\\w-]+[ =]${read}(?=\\s|$)`);
  const tags = timesIn(tagLinesOf(text), `[^\\s:/]:(?:${[read, ...own].join('|')})(?=[-.,\\s"']|$)`);
  return readers > 0 && readers === options + tags;
}

const timesIn = (text: string, pattern: string): number => text.match(new RegExp(pattern, 'gm'))?.length ?? 0;

/** The lines that say what an image is called: `docker tag shop shop:$version`, `-t shop:…`, `tags:` and what stands below it. */
function tagLinesOf(text: string): string {
  let below: number | undefined;
  return text
    .split('\n')
    .filter((line) => {
      const indent = line.search(/\S/);
      if (below !== undefined && indent > below) return true;
      below = /^\s*tags:/.test(line) ? indent : undefined;
      return below !== undefined || NAMES_IMAGE.test(line);
    })
    .join('\n');
}

const NAMES_IMAGE = /\b(?:docker|podman|buildah) (?:image )?(?:build|buildx|bud|tag|push)\b|\s(?:-t|--tag)[ =]/;
