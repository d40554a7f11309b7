import { exec, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';

async function upload(path) {
  try {
    await writeFile('/srv/out/report.json', path);
  } catch {} // ✗ Every failure in this `try` is swallowed
  await rm('/srv/out/old', { recursive: true }).catch(() => {});
  await writeFile('/srv/out/last', path).catch(() => {}); // ✗ Every failure of this promise is swallowed
}

function dump() {
  spawnSync('pg_dump', ['-f', 'app.sql', 'app']); // ✗ `pg_dump` may fail unnoticed
  const { status } = spawnSync('gzip', ['app.sql']); // ✓
  if (status !== 0) throw new Error(`gzip ended with ${status}`);
  spawn('rsync', ['app.sql.gz', process.env.TARGET]); // ✗ `rsync` may fail unnoticed
  exec('git push origin main', (error) => { // ✓
    if (error) throw error;
  });
}

async function fetchRates() {
  const rates = await (await fetch('https://api.example.org/rates')).json(); // ✗ An error answer to `fetch` passes for data
  const answer = await fetch('https://api.example.org/names'); // ✓
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  writeFile('rates.json', JSON.stringify(rates)); // ✗ Nobody awaits `fs/promises.writeFile`
  fs.writeFileSync('names.json', await answer.text());
}

async function main() {
  await upload(process.argv[2]);
  dump();
  await fetchRates();
}

main().catch(console.error); // ✗ only reported
