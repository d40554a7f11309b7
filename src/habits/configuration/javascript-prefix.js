import { readFileSync, writeFileSync } from 'node:fs';

const badges = ['https://badge', 'https://travis'];
const lines = readFileSync('README.md', 'utf8').split('\n');
writeFileSync('docs/readme.md', lines.filter((line) => !badges.some((start) => line.startsWith(start))).join('\n'));
