// Every command that fails ends the run.
const { exec, set } = require('shelljs');

set('-e');
exec('pnpm build'); // ✓
