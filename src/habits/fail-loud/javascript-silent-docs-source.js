// example: path=docs_src/clients/rename.js
// An example for readers is no automation.
import * as fs from 'node:fs';

async function rename(path) {
  try {
    await fs.promises.writeFile(path, '{}');
    console.log('written');
  } catch (error) {
    console.error('Error:', error);
  }
}

rename('./openapi.json');
