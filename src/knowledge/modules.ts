/** A statement or a call that loads or looks for a module, in Python. */
const LOADS = /^[ \t]*(?:import[ \t]+[\w.]|from[ \t]+[\w.]+[ \t]+import\b)|\b(?:find_spec|import_module|__import__)\(/m;

/** Does a piece of a program load modules: the usual way to ask whether an optional one is installed? */
export function loadsModules(text: string): boolean {
  return LOADS.test(text);
}
