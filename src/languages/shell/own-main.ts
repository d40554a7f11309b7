/** `main() {`, and `main "$@"` at the beginning of a line. */
export const startsMain = (text: string): boolean =>
  /^(?:function[ \t]+)?main[ \t]*\(\)|^function[ \t]+main\b/m.test(text) && /^main(?:[ \t]+["'$][^\n]*)?$/m.test(text);
