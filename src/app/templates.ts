import { IS_SHELL } from './select.ts';

const STATEMENT = /^[ \t]*\{%[-+]?\s*(?:if|for|set|import|from|include|macro|raw|block|extends)\b[^\n]*%\}\s*$/m;

/** Whether a shell script is a template whatever its name says: a line of Jinja's stands in it, or Terraform or a reader fills it in. */
export function isTemplate(path: string, text: string): boolean {
  return (
    (IS_SHELL.test(text) && text.includes('{%') && STATEMENT.test(text)) ||
    (OF_TEMPLATES.test(path) && isFilledIn(text)) ||
    ((IS_SHELL.test(text) || IN_SHELL.test(path)) && (isToBeFilledIn(text) || hasPlaceholders(path, text)))
  );
}

/**
 * `$${HOME}`, `${var.tag}`, `%{ if swap }` on a line of its own, wherever it lies, or a blank for whoever copies it (`${ YOUR KEY }`): a
 * shell knows none of them. Not what a comment shows, nor what the script itself writes for another program (`<<'EOF'`).
 */
function isToBeFilledIn(text: string): boolean {
  const isKnown = (code: string): boolean => [ESCAPED, DIRECTIVE, BLANK].some((mark) => mark.test(code));
  if (!isKnown(text)) return false;
  return isKnown(text.replace(/<<-?[ \t]*(['"])(\w+)\1[\s\S]*?^[ \t]*\2$/gm, '').replace(/^[ \t]*#.*$|'[^'\n]*'/gm, ''));
}
const DIRECTIVE = /^[ \t]*%\{[-~]?[ \t]*(?:if|for|else|endif|endfor)\b[^\n{}]*[-~]?\}/m;
/** Bash ends a command in braces with `;`. */
const BLANK = /\$\{[ \t]+[A-Z][A-Z\d_ -]*\}/;
const ESCAPED = /(?<![\\$])\$\$\{[A-Za-z_]\w*[}:]|(?<!\\)\$\{(?:var|local|module)\.[a-z_]/;

const IN_SHELL = /\.(?:sh|bash)$/i;
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

/**
 * `ZONE="__ZONE_ID__"`, `/Users/__USER_NAME__/…`: another script puts the values there. Below `templates/` one of them says so, or a list of
 * them at the head; elsewhere names are given two, and one is what a setting is called, since `END="__END__"` is a mark. Not what fills
 * them in itself (`s|__NAME__|…|`).
 */
function hasPlaceholders(path: string, text: string): boolean {
  if (!PLACEHOLDER.test(text) || FILLS.test(text)) return false;
  if (OF_TEMPLATES.test(path)) return LISTED.test(text) || IN_PLACE.test(text.replace(/^[ \t]*#.*$/gm, ''));
  const given = new Set([...text.matchAll(GIVEN_PLACEHOLDER)].map(([, name]) => name ?? ''));
  return given.size > 1 && [...given].some((name) => OF_SETTING.test(name));
}
const PLACEHOLDER = /__[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*__/;
const FILLS = /(?:\bs[|/#,@%~!{]|\$\{\w+\/\/?|sub\(\/|replace\()["'\\]?__[A-Z][A-Z0-9_]*__/;
const LISTED = /^#[ \t]*[-*]?[ \t]*__[A-Z][A-Z0-9_]*__[ \t]*(?:→|->|=|:|-)/m;
const IN_PLACE = /(?:["'=/:@][^\S\n]*)__[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*__(?=["'/:.\s]|$)/m;
const GIVEN_PLACEHOLDER =
  /^[ \t]*(?:(?:export|readonly|local|declare)[ \t]+)?[A-Za-z]\w*=["']?[^\s"'`()]*?__([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)__/gm;
const OF_SETTING =
  /(?:^|_)(?:HOST|HOSTNAME|NAME|PORT|DIR|PATH|FILE|USER|USERNAME|HOME|URL|DOMAIN|EMAIL|KEY|TOKEN|ID|VERSION|PREFIX|ROOT|IP|REGION|BUCKET)$/;
