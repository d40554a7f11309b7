import { readFileSync } from 'node:fs';

const ask = async (base, name) => (await fetch(`${base}/${name}`)).json(); // ✗ may wait up to
const server = JSON.parse(readFileSync('.server.json', 'utf8'));
console.log(await ask(`http://localhost:${server.port}`, 'status'));
