/** Can a handler of this language say what it takes? In JavaScript every `catch` takes everything. */
export function namesWhatItTakes(language: string): boolean {
  return language !== 'javascript';
}
