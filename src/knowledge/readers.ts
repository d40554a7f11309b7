/** Does a path say that what lies there shows a reader how something is done: `examples/upload.py`, `api_examples/list.py`? */
export const isForReaders = (path: string): boolean =>
  /(?:^|\/)(?:(?:[\w-]+[-_])?examples?|samples?|tutorials?|snippets?)\//i.test(path);
