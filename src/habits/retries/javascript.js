// example: path=jobs/rates.js job
import { writeFileSync } from 'node:fs';
import axios from 'axios';
import got from 'got';
import pRetry from 'p-retry';

const names = await got('https://api.example.org/names').json(); // ✓
const rates = await axios.get('https://api.example.org/rates', { timeout: 10_000 }); // ✗ `axios.get` is tried once
writeFileSync('rates.json', JSON.stringify({ names, rates: rates.data }));
await pRetry(() => got('https://api.example.org/prices'), { forever: true }); // ✗ `p-retry` tries for ever ✓
