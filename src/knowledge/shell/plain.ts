/**
 * Is a script run by a plain `sh` (by its first line: `sh`, `dash`, `ash`)? Those have no `trap … ERR`, and not every one a
 * `pipefail`: with either the script would not even start.
 */
export const isPlainShell = (text: string): boolean => /^#!\s*(?:\/usr)?\/bin\/(?:env\s+)?(?:busybox\s+)?(?:d?a)?sh\b/.test(text);
