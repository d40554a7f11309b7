// example: path=.agent/hooks/after-edit.mjs
const event = await Bun.stdin.json();
// What an agent starts after each edit must not stand in its way.
Bun.spawnSync(['./node_modules/.bin/lay-out', '--write', event.path]); // ✗ may fail unnoticed
