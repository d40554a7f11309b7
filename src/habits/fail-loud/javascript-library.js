// example: path=sources/store.js
import { writeFileSync } from 'node:fs';
import axios from 'axios';
import { open } from './database.js';

const store = {
  db: undefined,
  // Somebody else calls them: that the object has a name calls none of its functions.
  init() {
    store.db = open('shop');
    store.db.execute('CREATE TABLE IF NOT EXISTS orders (id TEXT)');
  },
  remote: {
    async token() {
      const answer = await axios.post('https://api.example.org/token', {}).catch(console.error);
      return answer?.data;
    },
  },
};

export default store;

export async function poll(seen, deaths) {
  for (const death of deaths) {
    await insert(death).catch(() => {}); // ✗ is swallowed
    await store.db.execute('CREATE TABLE deaths (id TEXT)').catch(() => {});
  }
  writeFileSync('seen.json', seen);
}

async function insert(death) {
  await store.db.query('INSERT INTO deaths (id) VALUES ($1)', [death]);
}
