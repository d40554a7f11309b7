/**
 * The command as it is started: it looks at the version of Node and loads the rest. It is written, and built, so that an old
 * Node still understands it: no static import, no new syntax.
 */
const FLOOR = [22, 18];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < (FLOOR[0] as number) || (major === FLOOR[0] && minor < (FLOOR[1] as number))) {
  process.stderr.write(
    `readiness needs Node.js ${FLOOR.join('.')} or newer, and this is ${process.versions.node}: update Node.js.\n`,
  );
  process.exitCode = 2;
} else {
  keepCompiled()
    .then(() => import('./command.ts'))
    .then((command) => command.main(process.argv.slice(2)));
}

/**
 * Lets Node.js keep what it compiles for the next start, in a folder of the user's own: one for everybody could be filled by
 * somebody else. Where there is no such folder, or `NODE_DISABLE_COMPILE_CACHE` is set, each start compiles anew.
 */
function keepCompiled(): Promise<void> {
  return Promise.all([import('node:module'), import('node:os'), import('node:fs')]).then(
    ([{ enableCompileCache }, { homedir }, { mkdirSync }]) => {
      const folder = `${process.env['XDG_CACHE_HOME'] || `${homedir()}/.cache`}/readiness-review`;
      try {
        // Made here: what Node.js does about a folder that cannot be made, as below `/proc`, is to try for ever.
        mkdirSync(folder);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return;
      }
      enableCompileCache(folder);
    },
  );
}
