import { IS_SHELL } from './select.ts';

const STATEMENT = /^\s*\{%[-+]?\s*(?:if|for|set|import|from|include|macro|raw|block|extends)\b[^\n]*%\}\s*$/m;

/** Whether a shell script is a template whatever its name says: a line of Jinja's stands in it, or Terraform fills it in. */
export function isTemplate(path: string, text: string): boolean {
  return (IS_SHELL.test(text) && text.includes('{%') && STATEMENT.test(text)) || (OF_TEMPLATES.test(path) && isFilledIn(text));
}

const OF_TEMPLATES = /(?:^|\/)templates?\/(?:[^/]+\/)*[^/]+\.(?:sh|bash)$/i;
const OF_TERRAFORM = /\$\$\{\w|%\{-?~?\s*(?:if|for|else|endif|endfor)\b/;

/** `%{ if debug }`, `$${HOME}`; or a `${bucket_name}` that the script itself never gives anything. */
function isFilledIn(text: string): boolean {
  if (OF_TERRAFORM.test(text)) return true;
  const code = text.replace(/^[ \t]*#.*$/gm, '');
  const names = new Set([...code.matchAll(/(?<![\\'])\$\{([a-z][a-z0-9]*(?:_[a-z0-9]+)*)\}/g)].map(([, name]) => name ?? ''));
  if (names.size === 0) return false;
  const given = new Set([...code.matchAll(GIVEN)].flatMap(([, one, several]) => one ?? several?.match(/\w+/g) ?? []));
  return [...names].some((name) => !given.has(name));
}
const GIVEN =
  /\b(\w+)\+?=|\b(?:for|read|local|declare|typeset|readonly|export|mapfile|readarray|getopts|select|printf -v)\b([^\n;|&]{0,200})/g;
