// example: path=sources/store.js
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
