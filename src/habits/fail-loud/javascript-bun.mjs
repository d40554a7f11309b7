// example: path=scripts/release.mjs
Bun.spawnSync(['git', 'push', 'origin', 'main']); // ✗ look at its `exitCode`

const made = Bun.spawnSync(['make', 'site']); // ✓
if (made.exitCode !== 0) throw new Error(`exit status ${made.exitCode}`);

if (!Bun.spawnSync(['make', 'pages']).success) process.exit(1); // ✓
