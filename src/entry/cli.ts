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
  import('./command.ts').then((command) => command.main(process.argv.slice(2)));
}
