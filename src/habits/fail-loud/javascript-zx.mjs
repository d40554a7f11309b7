#!/usr/bin/env zx
const readme = await fs.readFile('README.md', 'utf8'); // ✓
await fs.writeFile('README.md', readme.replaceAll('1.0', '1.1'));
