// example: path=jobs/rates.js job
import axios from 'axios';

// All of the work stands in it: whoever leaves it, leaves the run.
(async () => {
  try {
    await axios.post(`${process.env.STORE}/rates`, (await axios.get(process.env.RATES, { timeout: 5000 })).data); // ✗ tried once
  } catch (error) {
    console.error('no rates', error.message);
    return;
  }
})();
