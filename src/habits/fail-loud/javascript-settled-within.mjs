// example: path=scripts/store.mjs
import { exec } from 'node:child_process';
import { writeFile } from 'node:fs/promises';

async function store(names) {
  await Promise.allSettled(names.map(async (name) => { // ✗ Nobody reads the results
    await writeFile(`orders/${name}`, 'none'); // ✓
  }));
}

async function retire(names) {
  await Promise.allSettled(
    names.map(
      (name) =>
        new Promise((resolve, reject) => {
          exec(`npm deprecate ${name} 'no longer supported'`, (error) => { // ✓
            if (error) {
              console.error(name, error);
              reject(error);
              return;
            }
            resolve(name);
          });
        }),
    ),
  );
}

async function main() {
  await store(process.argv.slice(2));
  await retire(process.argv.slice(2));
}

main().catch((error) => { // ✓
  console.error('not all was stored', error);
  process.exit(1);
});
