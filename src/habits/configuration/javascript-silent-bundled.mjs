// example: path=jobs/bundle.mjs job
// The roots of what Bun packs into a program are the same on every machine.
const root = process.platform === 'win32' ? 'B:/~BUN/root/' : '/$bunfs/root/';
await Bun.build({ entrypoints: ['main.ts'], define: { ROOT: root } });
