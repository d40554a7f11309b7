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

/**
 * Remembers what was answered of the parts of what was asked of last: the steps of a file are asked where they are judged, and again
 * by what is told of the file as a whole.
 */
export function lastAskedOf<P, K extends object, T>(answer: (part: P, whole: K) => T): (part: P, whole: K) => T {
  const known = lastAsked((whole: K) => remember((part: P) => answer(part, whole)));
  return (part, whole) => known(whole)(part);
}

/** Remembers the answer for what was asked of last: files are judged one after another. */
export function lastAsked<K extends object, T>(answer: (key: K) => T): (key: K) => T {
  let last: { readonly key: K; readonly value: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: answer(key) };
    return last.value;
  };
}
