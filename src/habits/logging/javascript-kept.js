import { copyFileSync, readdirSync } from 'node:fs';
import pino from 'pino';

const log = pino();

log.info('copying the orders to the archive'); // ✓
for (const name of readdirSync('/srv/orders')) {
  copyFileSync(`/srv/orders/${name}`, `/srv/archive/${name}`);
  console.log(`Copied ${name}`);
  console.log(`Checked ${name}`);
  console.log(`Finished with ${name}`);
}
