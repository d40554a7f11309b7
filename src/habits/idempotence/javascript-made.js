// What is made in a fixed place is there on the second run, whatever it is called.
const fs = require('fs');

fs.mkdirSync('/data/out'); // ✗ fails on the second run → fs.mkdirSync('/data/out', { recursive: true });
fs.mkdirSync('build'); // ✗ fails on the second run → fs.mkdirSync('build', { recursive: true });
fs.writeFileSync('/data/out/a', 'x');
fs.mkdirSync(process.argv[2]);
