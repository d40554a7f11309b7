import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { asPattern } from '../../knowledge/words.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';
import { isInAfter } from './excuses.ts';
import { namesGiven } from './following.ts';

/**
 * `local copy=$(mktemp)`, and then `cp "$1" "$copy"`: the first that is given the name takes no empty one (a file, the target of a
 * redirection, an image's tag), and a strict script ends there. Lost is only what is taken in silence: written, compared, computed, said.
 */
export function isRefusedNext(call: Call, program: Program): boolean {
  const name = namesGiven(call, program)[0]?.name ?? defaultOf(call, program);
  if (name === undefined || !/^\w+$/.test(name)) return false;
  const owner = program.enclosing(call.id).id;
  const unit = unitOf(call.id, program).id;
  const isGiven = ({ holes }: Value): boolean => holes.some((hole) => hole.name === name);
  const first = program.calls
    .filter(
      ({ id, start, name: other, args }) =>
        start > call.end &&
        other !== 'getenv' &&
        // `trap 'rm -rf "$copy"' EXIT` runs at the end.
        !isInAfter(id, program) &&
        unitOf(id, program).id === unit &&
        program.enclosing(id).id === owner &&
        args.some(isGiven),
    )
    .toSorted((one, other) => one.start - other.start)[0];
  if (first === undefined) return false;
  const isWhole = ({ text }: Value): boolean => text === `\${${name}}`;
  if (/^(?:\d|&)?[<>]/.test(first.name)) return first.args.some(isWhole);
  const words = [first.name, ...first.args.map(({ text }) => text)].filter((word) => word !== 'sudo');
  if (first.fate !== 'raises') return false;
  return (REFUSES.test(words.slice(0, 3).join(' ')) && first.args.some(isWhole)) || isTag(words, name);
}

/** Programs that refuse an empty word where a file, an object or a revision is to stand. */
const REFUSES =
  /^(?:cp|mv|ln|cat|install|sed|[gm]?awk|head|tail|tar|unzip|gunzip|gzip|pigz|xz|zstd|chmod|chown|touch|mkdir|rmdir|source|\.|curl|wget|rsync|scp|sha\d+sum|md5sum|diff|cmp|git (?:checkout|switch|show|merge|clone|worktree)|(?:docker|podman) (?:run|exec|logs|inspect|pull|push|tag|cp|start|stop)|(?:kubectl|oc) (?:wait|exec|logs|attach|port-forward|scale|rollout))(?:\s|$)/;

/** `-t shop:$TAG`, `make BASE_IMAGE=registry.acme.net/shop:$TAG`: a reference that ends in a colon is none. */
function isTag(words: readonly string[], name: string): boolean {
  const tag = new RegExp(`[\\w}/-]:\\$\\{${asPattern(name)}\\}$`);
  return (
    /^(?:docker|podman|buildah|nerdctl|make)$/.test(words[0] ?? '') &&
    words.some((word) => tag.test(word) && !/^-v|^\/|=\//.test(word))
  );
}

/** `: "${COPY:=$(mktemp)}"`. */
const defaultOf = ({ start }: Call, { file }: Program): string | undefined =>
  /\$\{(\w+):?=["']?\$\(\s*$/.exec(file.text.slice(Math.max(0, start - NEAR), start))?.[1];
const NEAR = 80;
