import type { Hole, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { bringsCredential, isCredential } from '../../knowledge/credentials.ts';

/** The first of these that holds a credential, rather one that says it is a secret. */
export function credentialIn(holes: readonly Hole[], step: Step, program: Program): Hole | undefined {
  const held = holes.filter((hole) => isCredential(hole, step.call.id, program));
  // Of a key and its id it is the key that nobody may read.
  return held.find(({ name }) => /secret|passw/i.test(name.replace(/^secrets\./, ''))) ?? held[0];
}

/** What messages call a credential: the name it is held by or asked for, never the text of a call, which may hold a default. */
export function nameOf({ name, from }: Hole, program: Program): string {
  if (/^[\w.]+$/.test(name)) return name;
  const target = from === undefined ? undefined : program.step(from)?.target;
  return target?.holes.length === 0 && /^[\w.-]+$/.test(target.text) ? target.text : 'a credential';
}

/** `kubectl get secret … -o jsonpath="{.data.${secret_key}}"`: the name of an entry, and not what it holds. */
export const isKeyName = ({ name }: Hole, { file }: Program): boolean => file.text.includes(`.data.\${${name}}`);

/** In shell: `${TOKEN:+set}`, `${#TOKEN}`: whether there is one and how long it is, and never what it is. */
export function isOnlyMeasured({ name }: Hole, { call: { id, start, end } }: Step, program: Program): boolean {
  const said = program.file.text.slice(start, end);
  if (program.languageOf(id) !== 'shell' || !MEASURED.test(said) || !/^#?\w+$/.test(name)) return false;
  const bare = name.replace('#', '');
  const left = said.replaceAll(`\${#${bare}}`, '').replace(new RegExp(`\\$\\{${bare}:?\\+`, 'g'), '');
  return left !== said && !new RegExp(`\\$\\{?!?${bare}(?!\\w)`).test(left);
}
const MEASURED = /\$\{(?:#|\w+:?\+)/;

/** `PASS='…'`, `echo "The password is $PASS"`: what is printed stands in the file, and is told where it is written. */
export function isWrittenInFile(hole: Hole, { call: { id } }: Step, program: Program): boolean {
  const given = program.given(hole.name, id);
  const lone: Value = { text: `\${${hole.name}}`, holes: [hole], type: 'other', start: 0, end: 0 };
  return (
    given.length > 0 && given.every(({ value }) => value.holes.length === 0) && !program.sources(lone).some(bringsCredential)
  );
}
