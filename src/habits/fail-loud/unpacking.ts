import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall, type Step } from '../../core/step.ts';
import { isPackageList, readsPackageLists } from '../../knowledge/package-lists.ts';
import { asPattern } from '../../knowledge/words.ts';

/** Programs that end badly when they are given nothing, or an error page. */
const REFUSES =
  /^(?:(?:tar|bsdtar|unzip|gunzip|zcat|bunzip2|unxz|unzstd|cpio|dpkg|rpm|funzip|7z|pg_restore|apt-key|git (?:\S+ )*(?:apply|am)|(?:kubectl|oc) (?:\S+ )*(?:apply|create|replace)|(?:docker|podman|buildah|skopeo) (?:load|import|login)|(?:gzip|xz|bzip2|zstd|base64) -\w*d|gpg2? .*--?(?:dearmor|import|verify|decrypt)|openssl (?:x509|rsa|pkey|req|pkcs12)|python[\d.]* -m ?json\.tool)\b|python[\d.]* -c [\s\S]*json\.loads?\(|(?:node|bun|ruby) (?:\S+ )*-\w*[ep] (?![\s\S]*(?:\bcatch\b|\brescue\b))[\s\S]*JSON\.parse\(|deno eval [\s\S]*JSON\.parse\()/;

/** What is no archive does not unpack, and an empty key is none: what is read goes into such a program, or into a file of one. */
export function isUnpacked({ call }: Step, program: Program): boolean {
  if (isTriedBefore(call, program) || isComparedNext(call, program) || isUnpackedNext(call, program)) return true;
  const readers = program.calls.filter(({ input }) => input === call.id);
  if (
    readers.some((reader) => REFUSES.test(lineOf(reader)) || REFUSES.test(withoutName(reader)) || isKeyOfApt(reader, program)) ||
    isGivenTo(call, program)
  )
    return true;
  const files = filesOf(call, program);
  if (
    files.some(
      (file) =>
        file !== undefined &&
        (isPublishedArchive(file, call) || isSignature(file, program) || isReadByManager(file, call, program)),
    )
  )
    return true;
  const holds = ({ args }: Call): boolean => args.some(({ text }) => isOneOf(text, files));
  return program.calls.some(
    (other) =>
      holds(other) &&
      (REFUSES.test(nameOf(other.id, program)) ||
        COMPARES.test(lineOf(other)) ||
        program.calls.some((reader) => reader.input === other.id && COMPARES.test(lineOf(reader)))),
  );
}

/** `"$as_root" gpg --dearmor`: a name holds what it is run with, or nothing. */
const withoutName = ({ name, args }: Call): string => (name.startsWith('$') ? args.map(({ text }) => text).join(' ') : '');

/** `curl https://…/full.csv.gz > full.csv.gz`: an archive by its address, too; whoever opens an error page as one is told that it is none. */
const isPublishedArchive = (file: string, { args }: Call): boolean => {
  const kind = /\.(?:gz|tgz|bz2|xz|zst|zip|7z)$/.exec(file)?.[0];
  return kind !== undefined && args.some(({ text }) => /^\w+:\/\//.test(text) && text.endsWith(kind));
};

/** `curl -O "$URL/$PACKAGE.sig"`, and `gpg --verify "shop-$VERSION.tgz.sig"`, by whichever names. */
const isSignature = (file: string, { calls }: Program): boolean =>
  /\.(?:asc|sig|sign)$/.test(file) &&
  calls.some(
    (call) =>
      (call.fate === 'tested' || call.fate === 'raises') && /^gpgv?2? .*--verify .*\.(?:asc|sig|sign)\b/.test(lineOf(call)),
  );

/** `curl … | sudo tee /etc/apt/keyrings/shop.asc`, and then `apt-get update`; a list for yum, and `yum install`: nothing is trusted or found. */
const isKeyOfApt = (reader: Call, program: Program): boolean => {
  const place = /^(?:tee|dd) .*?(\/(?:usr|etc)\/[^\s"']+)/.exec(lineOf(reader))?.[1];
  return place !== undefined && isReadByManager(place, reader, program);
};

/** `curl … > /etc/yum.repos.d/shop.repo`, too: yum refuses a list that is none. */
const isReadByManager = (place: string, { end }: Call, { calls, file }: Program): boolean =>
  isPackageList(place) &&
  (calls.some((next) => next.start > end && readsPackageLists(lineOf(next))) ||
    new RegExp(`signed-by=${asPattern(place)}`).test(file.text));

/** The checksum of the file into which it wrote is compared. */
export function isCompared({ call }: Step, program: Program): boolean {
  const files = filesOf(call, program);
  return (
    files.length > 0 &&
    program.calls.some(
      (other) => other.start > call.end && COMPARES.test(lineOf(other)) && other.args.some(({ text }) => isOneOf(text, files)),
    )
  );
}

/** `curl -O "$url"`, and right after it `… | sha256sum -c -`: the list of sums names the file, whatever the address is. */
const isComparedNext = (call: Call, program: Program): boolean =>
  /^(?:sha\d*sum|shasum|md5sum|b2sum)\b.* (?:-\w*c|--check)\b/.test(strictlyNext(call, program));

/** The same, and right after it `tar xzf ./shop_v*_linux.tar.gz`: what came has a name of its own, and an error page is no archive. */
const isUnpackedNext = (call: Call, program: Program): boolean =>
  /^(?:tar|bsdtar|unzip|gunzip|unxz)\b.*\s(?:\.\/|\/tmp\/)?[^\s/]*[*$][^\s/]*\.(?:tar|t?gz|bz2|t?xz|zip)$/.test(
    strictlyNext(call, program),
  );

/** The command that stands next to `curl -O`, where its failure ends the run. */
function strictlyNext({ end, args }: Call, { calls }: Program): string {
  if (!args.some(({ text }) => /^-\w*O$|^--remote-name$/.test(text))) return '';
  const next = calls.find(({ start, name }) => start > end && !/^(?:echo|printf|getenv|argv|cd|<+)$/.test(name));
  return next?.fate === 'raises' ? lineOf(next) : '';
}

/** `git archive … | gzip > "$top/SOURCES/shop.tar.gz"`, and then `rpmbuild -ba`: an empty source is none to unpack. */
export const isSourceOfPackage = ({ group, end }: Call, { calls }: Program): boolean =>
  group !== undefined &&
  calls.some(
    ({ name, args, input }) =>
      name === '>' && /\/SOURCES\/[^/]*\.(?:tar|t?gz|bz2|xz|zip)\b/.test(args[0]?.text ?? '') && isOfGroup(input, group, calls),
  ) &&
  calls.some(
    ({ name, args, start, fate }) =>
      name === 'rpmbuild' && start > end && fate === 'raises' && args.some(({ text }) => /^-b[abcip]$/.test(text)),
  );

const isOfGroup = (id: number | undefined, group: number, calls: readonly Call[]): boolean =>
  calls.some((part) => part.id === id && part.group === group);

/** `gzip -t archive`, and then `gzip -d archive`: it was looked at before. */
const isTriedBefore = ({ name, start, args }: Call, { calls }: Program): boolean =>
  COMPRESSES.test(name) &&
  calls.some(
    (trial) =>
      trial.name === name &&
      trial.start < start &&
      trial.args.some(({ text }) => /^-\w*t$|^--test$/.test(text)) &&
      trial.args.at(-1)?.text === args.at(-1)?.text,
  );
const COMPRESSES = /^(?:gzip|zstd|xz|bzip2|lz4|lzop|unzip|7z)$/;

function filesOf(call: Call, program: Program): readonly (string | undefined)[] {
  const written = program.calls.filter(({ input, name }) => input === call.id && name === '>').map(({ args }) => args[0]?.text);
  return [...written, outputOf(call)].filter((text) => text !== undefined);
}

/** `tar -xf <(curl …)`. */
function isGivenTo({ start }: Call, { file }: Program): boolean {
  const before = /(?:^|[\n;&|(])[ \t]*([^\n;&|]*)<\($/.exec(file.text.slice(Math.max(0, start - LINE), start))?.[1];
  return before !== undefined && REFUSES.test(before.replace(/^sudo (?:-\w+ )*/, ''));
}
const LINE = 200;

/** `-o file`; `-O`: the last part of the address. */
function outputOf({ args }: Call): string | undefined {
  const address = args.find(({ text }) => /^(?:\w+:\/|\$\{\w+\})\//.test(text));
  if (address && args.some(({ text }) => /^-\w*O|^--remote-name$/.test(text)))
    return address.text.slice(address.text.lastIndexOf('/') + 1);
  const at = args.findIndex(({ text }) => /^-\w*o$|^--output$/.test(text));
  return at < 0 ? undefined : args[at + 1]?.text;
}

/** `gpg --verify tool.asc` looks at `tool`, too. */
const isOneOf = (text: string, files: readonly (string | undefined)[]): boolean =>
  files.includes(text) || files.includes(text.replace(SIGNATURE, ''));
const SIGNATURE = /\.(?:asc|sig|sign|sha\d+)$/;

/** Its checksum or its signature is looked at. */
const COMPARES = /^(?:sha\d*sum|shasum|md5sum|b2sum|openssl (?:dgst|sha\d*|md5)|gpgv?2? .*--verify|cmp|diff|minisign|cosign)\b/;

const nameOf = (id: number, program: Program): string => program.step(id)?.name ?? '';

/** The command line as it is written, without `sudo` and the program's folder. */
const lineOf = (call: Call): string =>
  lineOfCall(call)
    .replace(/^(?:sudo|\$\{?sudo\}?) (?:-\w+ )*/i, '')
    .replace(/^\/\S*\//, '');
