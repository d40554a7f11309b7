// example: path=jobs/send.js job
import { readFileSync } from 'node:fs';

const settings = JSON.parse(readFileSync('/etc/shop/settings.json', 'utf8')); // ✗ only its stack tells it
console.log(settings.name);
