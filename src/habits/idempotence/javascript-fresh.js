import fs from 'node:fs';
import path from 'node:path';

const out = path.join(import.meta.dirname, 'instances');
fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out);
for (const name of process.argv.slice(2)) fs.mkdirSync(path.join(out, name));
fs.mkdirSync(path.join(import.meta.dirname, 'others')); // ✗ fails on the second run → fs.mkdirSync(path.join(import.meta.dirname, 'others'), { recursive: true });

function renew(folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true }); // ✓
}

renew('layers/shop');
fs.symlinkSync('../shop.js', 'layers/shop/index.js');

// It gives the first folder that it made, or nothing.
if (fs.mkdirSync('copies', { recursive: true })) fs.symlinkSync('shop', 'copies/shop'); // ✓

const TMP = path.join(import.meta.dirname, 'tmp-shop');
rimraf.sync(TMP);
const unpacked = path.join(TMP, process.env.SHOP_VERSION, 'package');
fs.mkdirSync(path.dirname(unpacked));
