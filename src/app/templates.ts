import { IS_SHELL } from './select.ts';

const STATEMENT = /^\s*\{%[-+]?\s*(?:if|for|set|import|from|include|macro|raw|block|extends)\b[^\n]*%\}\s*$/m;

/** Whether a shell script is a template whatever its name says: a line of Jinja's stands in it, or Terraform fills it in. */
export function isTemplate(path: string, text: string): boolean {
  return (
    (IS_SHELL.test(text) && text.includes('{%') && STATEMENT.test(text)) ||
    (OF_TEMPLATES.test(path) && isFilledIn(text)) ||
    ((IS_SHELL.test(text) || /\.(?:sh|bash)$/i.test(path)) && isOfTerraform(text))
  );
}

/**
 * `$${HOME}`, `${var.tag}`, wherever it lies: a shell knows neither. Not what a comment shows, nor what the script itself writes for
 * another program (`<<'EOF'`).
 */
function isOfTerraform(text: string): boolean {
  if (!ESCAPED.test(text)) return false;
  return ESCAPED.test(text.replace(/<<-?[ \t]*(['"])(\w+)\1[\s\S]*?^[ \t]*\2$/gm, '').replace(/^[ \t]*#.*$|'[^'\n]*'/gm, ''));
}
const ESCAPED = /(?<![\\$])\$\$\{[A-Za-z_]\w*[}:]|(?<!\\)\$\{(?:var|local|module)\.[a-z_]/;

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
