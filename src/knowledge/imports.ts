/** A statement that loads a module, in Python. */
const LOADS = /^[ \t]*(?:import[ \t]+[\w.]|from[ \t]+[\w.]+[ \t]+import\b)/m;

/** Does a piece of a program load modules: the usual way to ask whether an optional one is installed? */
export function loadsModules(text: string): boolean {
  return LOADS.test(text);
}
