// example: path=examples/backup.mjs
#!/usr/bin/env node
import { writeFile } from 'node:fs/promises';

const answer = await fetch('https://shop.example.org/receipts');
await writeFile('receipts.json', await answer.text());
