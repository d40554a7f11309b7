const { execSync } = require('node:child_process');
// It may be patched already, and then the patch is refused.
for (const name of ['orders', 'stock']) {
  const { spawnSync } = require('node:child_process');
  spawnSync(`patch -N -r - -i ${name}.patch || true`, { shell: true });
}
execSync('tar -czf docs.tgz docs');  // ✓
