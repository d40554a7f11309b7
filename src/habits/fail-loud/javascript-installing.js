// example: path=packages/tool/scripts/postinstall.js
// A package's `postinstall` must not keep it from being installed.
const { execSync } = require('node:child_process');
const fs = require('node:fs');

try {
  execSync('codesign --force --sign - native/tool 2>/dev/null', { stdio: 'ignore' }); // hushed on purpose, and may not be there
} catch {}

try {
  fs.writeFileSync('native/settings.json', '{}');
} catch {} // ✗ is swallowed, and nobody hears of it: say so with `console.warn`
