// example: path=scripts/postinstall.js
const { execSync } = require('node:child_process');

try {
  execSync('node cli.js obtain');
} catch (error) { // ✗ is only reported
  console.error(error);
}
