// example: path=scripts/bump.js
import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

// What Node.js says names the file, and the command.
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
manifest.version = process.argv[2];
writeFileSync('package.json', JSON.stringify(manifest));
execSync('git add package.json');
