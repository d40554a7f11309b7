import { copyFileSync } from 'node:fs';

// It colours the words, and stamps none.
function log(text, color) {
  console.log(`${color}${text}`);
}

log('Copying the orders', '\x1b[32m'); // ✗ It reports in 3 bare lines
copyFileSync('/srv/orders/today.csv', '/srv/archive/today.csv');
log('Copied the orders', '\x1b[32m');
log('Finished with the orders', '\x1b[32m');
