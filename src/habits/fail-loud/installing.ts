import type { Program } from '../../core/program.ts';
import { isOutside } from '../../core/step.ts';

/** A package's `postinstall` or `prepare`: that it fails must not keep the package from being installed. */
export const isOfInstallation = ({ evidence, file }: Program): boolean =>
  evidence.onInstall === true ||
  /\b(?:post|pre)-?install\b/.test(file.text.slice(0, HEADER)) ||
  /(?:^|\/)(?:(?:post|pre)?-?install|prepare)\.[cm]?[jt]s$/.test(file.path);

const HEADER = 1500;

/** While a package is installed: programs that are told to be silent, `codesign … 2>/dev/null`. Where one is missing the rest is right. */
export function isHushedInstallation(attempt: number, program: Program): boolean {
  const { text, language } = program.file;
  if (language !== 'javascript' || !isOfInstallation(program)) return false;
  const steps = program.stepsUnder(attempt).filter(isOutside);
  return (
    steps.length > 0 &&
    steps.every(
      ({ medium, call: { start, end } }) =>
        medium === 'process' && /2>\s*\/dev\/null|\bstdio['"]?\s*:\s*['"]ignore/.test(text.slice(start, end)),
    )
  );
}
