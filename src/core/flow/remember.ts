/** Remembers answers by a number: questions are asked again and again of the same facts. */
export function remember<T>(answer: (id: number) => T): (id: number) => T {
  const known = new Map<number, T>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined || known.has(id)) return before as T;
    const value = answer(id);
    known.set(id, value);
    return value;
  };
}

/** Computes a value when it is first asked for. */
export function once<T>(compute: () => T): () => T {
  const known = remember(compute);
  return () => known(0);
}

/** Remembers the answer for what was asked of last: files are judged one after another. */
export function lastAsked<K extends object, T>(answer: (key: K) => T): (key: K) => T {
  let last: { readonly key: K; readonly value: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: answer(key) };
    return last.value;
  };
}
