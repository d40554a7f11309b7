// example: path=scripts/bump.js
import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')); // ✗ put a `catch` around it
manifest.version = process.argv[2];
writeFileSync('package.json', JSON.stringify(manifest));
execSync('git add package.json');
