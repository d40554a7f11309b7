/** The JSON of a report, an explanation or the habits: two spaces, one final line break. */
export function renderJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
