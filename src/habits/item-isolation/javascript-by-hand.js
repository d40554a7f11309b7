// example: path=scripts/download.js
import { writeFileSync } from 'node:fs';

const response = await fetch(process.argv[2]);
if (!response.ok) throw new Error(`HTTP ${response.status}`);
for (const { name, text } of await response.json()) writeFileSync(`out/${name}`, text); // ✗ One bad record ends this loop
