// Options from elsewhere, a client from elsewhere: nobody can tell.
import axios from 'axios';
import https from 'node:https';
import { client } from './client.js';

const options = JSON.parse(process.env.OPTIONS ?? '{}');

async function ask(url, settings) {
  await axios.get(url, settings);
  await axios.get(url, { ...options });
  await client.get(url);
  await fetch(url, options);
  const request = https.get('https://api.example.org/v1', () => {}); // ✓
  request.setTimeout(30_000, () => request.destroy());
}

await ask(process.argv[2], options);
