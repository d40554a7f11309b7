import { writeFile } from 'node:fs/promises';
import { testAll } from './testing.mjs';

async function main() {
  const failed = (await testAll()).filter(({ code }) => code !== 0);
  await writeFile('tests.json', JSON.stringify(failed));
  if (failed.length > 0) { // ✗ only says that something failed
    console.log(`${failed.length} packages had test failures:`);
    failed.forEach(({ name }) => console.log(name));
  }
}

main().catch((error) => { // ✓
  console.error(error);
  process.exit(1); // the entry ends badly where something throws
});
