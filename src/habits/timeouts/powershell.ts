import type { Call } from '../../core/facts.ts';

/** What looks at files and texts and says something. */
const LOOKS =
  /^(?:Get-(?:Content|Item|ChildItem|Date|Location)|Test-Path|Join-Path|Split-Path|Resolve-Path|Convert(?:From|To)-(?:Json|Csv)|(?:ForEach|Where|Select|Sort|Group|Measure)-Object|Select-String|Write-(?:Host|Output|Error|Warning|Verbose)|Out-(?:File|Null|String)|(?:Add|Set)-Content|Set-Location)$/i;
/** `Invoke-RestMethod`, `Get-Content`; not an option, `-AsHashtable`, nor a part of a name, `$my-Shop`. */
const CMDLET = /(?<![\w$.-])[A-Z][A-Za-z]+-[A-Z][A-Za-z]+\b/g;
/** A line begins with a name, a block, a test or a word that says something; a value with a name, a bracket, a text or a figure. */
const LINE = /^(?:[$@{}()[\]"']|(?:if|else|elseif|foreach|switch|return|exit|echo|param)\b|[A-Z][A-Za-z]+-[A-Z])/i;
const PROGRAM =
  /(?:^|[^=!<>+*/-])[+-]?=\s*(?!(?:if|foreach|switch)\b)[a-z.&]|[(|;{]\s*(?:&|(?!(?:if|in|foreach|switch|echo|return)\b)[a-z][\w.-]*\s+[\w./-])/;

/** A step in PowerShell that reads a file, picks from it and says what it found: nothing is started, and nobody else is asked. */
export function isLookInPowerShell({ name, args }: Call): boolean {
  if (name !== 'unread script') return false;
  const text = (args[0]?.text ?? '').replace(/^[ \t]*#.*$/gm, '');
  const cmdlets = text.match(CMDLET) ?? [];
  const lines = text.split('\n').map((line) => line.trim());
  return (
    cmdlets.length > 0 &&
    cmdlets.every((cmdlet) => LOOKS.test(cmdlet)) &&
    lines.every((line) => line === '' || (LINE.test(line) && !PROGRAM.test(line.replace(/"[^"\n]*"/g, '""'))))
  );
}
