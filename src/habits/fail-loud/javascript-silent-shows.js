// example: path=scripts/sizes.js
const { exec } = require('child_process');
const fs = require('fs');
const { gzip } = require('zlib');

// Of what was read only words are made.
fs.readFile('out/shop.js', (_err, data) => {
  gzip(data, (_error, packed) => {
    console.log(`${(packed.length / 1000).toFixed(2)} kb`);
  });
});
fs.readFile('out/title.txt', 'utf8', (_err, title) => { // ✗ `fs.readFile` may fail unnoticed
  console.log(title);
  fs.writeFileSync('out/page.txt', `Title: ${title}`); // ✓
});
let page;
fs.readFile('out/text.txt', 'utf8', (_err, text) => { // ✗ `fs.readFile` may fail unnoticed
  page = text;
  console.log('read');
});

// Whoever has just written a file may run it.
fs.writeFileSync('start.sh', '#!/bin/sh\n');
exec('chmod +x start.sh');
exec('chmod +x deploy.sh'); // ✗ `chmod` may fail unnoticed
process.on('exit', () => fs.writeFileSync('out/last.txt', page ?? ''));
