import { keptAt, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isCredentialName } from '../../knowledge/secrets.ts';

/**
 * What a credential's own name does not say, and is one all the same where it comes from outside: a database's address, a file that
 * holds a key, a password that is asked for without showing it. Only for `kept`: what shows one is told by stricter names.
 */
export function isHandedIn(step: Step, program: Program): boolean {
  if (!program.reached(step.call.id)) return false;
  if (step.medium === 'environment') return step.effect === 'read' && step.thing === 'variable' && isHolder(step);
  if (step.effect === 'ask') return isHidden(step);
  return step.medium === 'arguments' && step.effect === 'setup' && step.call.args.some(({ text }) => isOption(text));
}

/** `@cmdln.option('--token')`: a decorator that no table knows takes it as well. */
export const takenByOption = (program: Program): readonly Verdict[] =>
  program.calls
    .filter(
      ({ id, name, args }) => /\.(?:add_)?option$/.test(name) && args.some(({ text }) => isOption(text)) && program.reached(id),
    )
    .map(keptAt);

/** `DATABASE_URL`, `SERVICE_ACCOUNT_FILE`, `FAUCET_PRIVATE_KEY`; `SLACK_WEBHOOK_URL`: whoever knows the address may write there. */
const HOLDER =
  /(?:^|_)(?:(?:database|db|postgres(?:ql)?|mysql|mongo(?:db)?)_(?:url|uri|dsn)|conn(?:ection)?_?str(?:ing)?|(?:pem|private_?key|ssh_?key|api_?key|token|password|passphrase|credentials?|service_?account|key)_?(?:file|path|json)|pem_?(?:file|path)?|(?:application|google|aws|gcp|azure|firebase)_credentials|private_?key|(?:slack|discord|(?:ms_?)?teams|feishu|lark|ding_?talk|wecom|mattermost|rocket_?chat|google_?chat|gchat)_(?:\w+_)?web_?hook(?:_ur[il])?)$/i;

const isHolder = ({ target, content }: Step): boolean =>
  target?.holes.length === 0 &&
  HOLDER.test(target.text) &&
  !/public/i.test(target.text) &&
  // Without a person's password in it: what stands in is a file of the machine's.
  !/^sqlite/.test(content?.text ?? '');

/** `getpass.getpass()`, `read -s`, `click.prompt(hide_input=True)`. */
const isHidden = ({ name, call }: Step): boolean =>
  /^(?:getpass\.getpass|questionary\.password)$/.test(name) ||
  call.options.has('hide_input') ||
  (name === 'read' && call.args.some(({ text }) => /^-[a-z]*s[a-z]*$/.test(text)));

/** `parser.add_argument("-k", "--api-key")`: not only what stands first. */
const isOption = (text: string): boolean => /^--[a-z]/.test(text) && isCredentialName(text);
