// example: path=scripts/prepare.cjs
try {
  require('node:child_process').execSync('husky', { stdio: 'inherit' });
} catch {
  process.exit(0);
}
