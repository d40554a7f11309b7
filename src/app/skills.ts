/** Where the skills for agents stand that were installed from elsewhere, each with a hash of what it was. */
export const SKILLS = 'skills-lock.json';

const FOLDER = /(?:^|\/)skills\/([^/]+)\//;

/** Whether a path lies in a skill that was installed: an edit would be lost with the next one. */
export function isInstalledBy(text: string): (path: string) => boolean {
  const names = namesIn(text);
  return (path) => names.has(FOLDER.exec(path)?.[1] ?? '');
}

function namesIn(text: string): ReadonlySet<string> {
  try {
    const said: unknown = JSON.parse(text);
    const skills = typeof said === 'object' && said !== null && 'skills' in said ? said.skills : undefined;
    return new Set(typeof skills === 'object' && skills !== null ? Object.keys(skills) : []);
  } catch {
    return new Set(); // What no tool reads either.
  }
}
