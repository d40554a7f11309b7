import { execSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeRecursive } from './files.js';

try {
  execSync('git check-ignore .cache');
} catch {
  appendFileSync('.gitignore', '\n.cache\n'); // ✓
}

const folder = path.join(import.meta.dirname, 'install');
mkdirSync(folder);
try {
  writeFileSync(path.join(folder, 'package.json'), '{}');
} finally {
  removeRecursive(folder);
}

const shop = path.join(process.cwd(), process.argv[2]);
mkdirSync(shop);
