import { setTimeout as sleep } from 'node:timers/promises';
import https from 'node:https';
import axios from 'axios';
import got from 'got';
import ky from 'ky';
import pg from 'pg';
import nodeFetch from 'node-fetch';

const api = axios.create({ baseURL: process.env.API, timeout: 10_000 });
const shop = got.extend({ timeout: { request: 10_000 } });
const slow = got.extend({ responseType: 'json' });

async function ask() {
  await axios.get('https://api.example.org/v1'); // ✗ `axios.get` may wait for ever: add `timeout: 30_000`
  await axios.post('https://api.example.org/v1', { id: 1 }, { timeout: 30_000 }); // ✓
  await api.get('/rates'); // ✓
  await fetch('https://api.example.org/v1'); // ✗ `fetch` may wait up to 300 s
  await fetch('https://api.example.org/v1', { signal: AbortSignal.timeout(30_000) }); // ✓
  await nodeFetch('https://api.example.org/v1'); // ✗ `node-fetch` may wait for ever
  await got('https://api.example.org/v1'); // ✗ `got` may wait for ever
  await shop('https://shop.example.org/v1'); // ✓
  await slow('https://shop.example.org/v1'); // ✗ `slow` may wait for ever
  await ky.get('https://api.example.org/v1'); // ✓
  https.get('https://api.example.org/v1', () => {}); // ✗ `https.get` may wait for ever
  return new pg.Client({ host: process.env.PGHOST }); // ✗ `pg.Client` may wait for ever
}

async function waitForExport(id) {
  // What it polls may never change.
  while (true) { // ✗ This loop waits for ever
    const answer = await api.get(`/exports/${id}`); // ✓
    if (answer.data.state === 'done') break;
    await sleep(5000);
  }
}

await ask();
await waitForExport('e1');
