// example: path=build/clean.js
const fs = require('node:fs');
const path = require('node:path');

const remove = (folder) => fs.rmSync(folder, { recursive: true, force: true });

for (const entry of fs.readdirSync(path.join(__dirname, '..', 'packages'))) {
  remove(path.join(__dirname, '..', 'packages', entry, 'lib'));
}
