// What is asked for information gives it back, and logs nothing.
import fs from 'node:fs';
import { getOrderInfo } from './order-info.mjs';

console.log('Fetching the orders'); // ✗ (info) bare lines
const info = await getOrderInfo(process.argv[2]);
console.log('Saving the order');
fs.writeFileSync('/srv/shop/order.json', JSON.stringify(info.order));
console.log('Saved the order');
