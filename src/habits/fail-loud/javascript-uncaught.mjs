// A handler of the whole process has nothing around it.
import { writeFileSync } from 'node:fs';

process.on('uncaughtException', () => {}); // ✗ swallowed
writeFileSync('/srv/shop/prices.json', await (await fetch('https://shop.acme.net/prices')).text()); // ✗ passes for data
