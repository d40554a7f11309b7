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
