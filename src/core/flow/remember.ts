/** Remembers answers by what was asked of, a fact's number or a value: the same is asked again and again. */
export function remember<T, K = number>(answer: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const value = answer(key);
    known.set(key, value);
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
