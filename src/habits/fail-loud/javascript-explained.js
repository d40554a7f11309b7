import { execSync } from 'node:child_process';

try {
  execSync('eslint --fix .', { stdio: 'inherit' }); // ✓
} catch {
  // What it cannot mend it has told of.
  console.log('Some of it has to be mended by hand.');
}
