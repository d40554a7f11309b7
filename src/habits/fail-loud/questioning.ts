import type { Step } from '../../core/step.ts';

/** `systemctl is-failed x && …`, `git branch | …`. */
export const isQuestioning = ({ name, call: { args } }: Step): boolean =>
  isAskedWithin(
    args.map(({ text }) => text),
    name,
  ) ||
  (name === 'git stash' && /^(?:create|list|show)$/.test(args[0]?.text ?? '')) ||
  // `/usr/local/bin/setup-server --current`: its only word asks.
  (args.length === 1 && /^--(?:current|status|list|show|info|version|help)$/.test(args[0]?.text ?? '')) ||
  args.some(({ text }) => /^is-(?:active|enabled|failed)$/.test(text)) ||
  (name === 'bq' &&
    /^(?:query|ls|show|head)$/.test(args.find(({ text }) => !text.startsWith('-'))?.text ?? '') &&
    !args.some(isStatement)) ||
  // Only a file is shown.
  /^(?:pygmentize|highlight|source-highlight|bat|batcat|lesspipe)$/.test(name) ||
  (name === 'service' && args.at(-1)?.text === 'status') ||
  (name === 'git branch' && args.every(({ text }) => /^(?:branch|-[avr]+|--all|--list|--show-current)$/.test(text))) ||
  // A branch that is not merged, or not there, is left.
  (name === 'git branch' && args.some(({ text }) => /^-[dD]$|^--delete$/.test(text))) ||
  /^(?:who|w|uptime|uname|date|last|id|groups|users|vmstat|iostat|sar|ps|top|getprop|logcat|dmesg)$/.test(name) ||
  (name === 'tc' && args.some(({ text }) => /^(?:ls|list|show|-s)$/.test(text))) ||
  (/^(?:ifconfig|route|ip|arp|netstat|ss|lspci|lsusb|lsblk|df|free|mount)$/.test(name) &&
    args.every(({ text }) => /^(?:-\w+|addr(?:ess)?|link|route|show|list)$/.test(text))) ||
  (name === 'modprobe' && args.some(({ text }) => /^-\w*[RnD]|^--(?:resolve-alias|dry-run|show-depends)$/.test(text))) ||
  (name === 'loginctl' && /^(?:show|list|.*-status)/.test(args[0]?.text ?? '')) ||
  (name === 'docker' && args.slice(0, 2).some(({ text }) => /^(?:version|info|ls|ps|inspect)$/.test(text))) ||
  (/^docker(?:-compose| compose)$/.test(name) &&
    args.some(({ text }) => /^(?:ps|logs|images|top|config|version|ls|port)$/.test(text)));

/** SQL that changes something, or whose answer is kept in a table. */
const isStatement = ({ text }: { readonly text: string }): boolean =>
  /\b(?:INSERT|UPDATE|DELETE|MERGE|CREATE|DROP|ALTER|TRUNCATE|LOAD|EXPORT|CALL)\b|^--(?:destination|replace|append)/i.test(text);

/** `kubectl exec web-0 -- curl -s https://web-0/v1/brokers`, `docker exec web df -h`: asked from within, and nothing is changed there. */
function isAskedWithin(words: readonly string[], name: string): boolean {
  const isOfMachine = /^(?:lxc|incus)$/.test(name) && words[0] === 'exec';
  if (!isOfMachine && !/^(?:kubectl|oc|docker|podman|lxc|incus) exec$/.test(name)) return false;
  const at = words.indexOf('--');
  const options = /^(?:docker|podman)/.test(name)
    ? words.slice(words.indexOf('exec') + 1).filter((word) => !/^-[it]+$/.test(word))
    : [];
  const inner = at >= 0 ? words.slice(at + 1) : options[0]?.startsWith('-') === false ? options.slice(1) : [];
  if (inner[0] === 'curl')
    return !inner.some((word) => /^-(?!-)\w*[XdFTo]|^--(?:request|data|form|upload|json|output)/.test(word));
  if (/^(?:systemctl|cloud-init)$/.test(inner[0] ?? '')) return inner[1] === 'status';
  return ASKS.test(inner[0] ?? '');
}
const ASKS = /^(?:cat|ls|df|du|ps|env|printenv|date|uptime|whoami|id|hostname|ss|netstat|free|uname)$/;
