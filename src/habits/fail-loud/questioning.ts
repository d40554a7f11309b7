import type { Step } from '../../core/step.ts';

/** `systemctl is-failed x && …`, `git branch | …`. */
export const isQuestioning = ({ name, call: { args } }: Step): boolean =>
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
