import { existsSync, readFileSync } from 'node:fs';

const path = process.argv[2];
if (!existsSync(path)) {
  console.error(`there is no ${path}`);
  process.exit(1);
}
console.log(readFileSync(path, 'utf8').split('\n').length); // ✓
