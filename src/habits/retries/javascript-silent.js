// example: path=jobs/pages.js job
import axios from 'axios';

async function checkHealth() {
  try {
    await axios.get(`${process.env.API}/health`, { timeout: 5000 });
    return true;
  } catch {
    return false;
  }
}

process.exitCode = (await checkHealth()) ? 0 : 1;

const failures = [];
async function checkSite() {
  try {
    await axios.get(process.env.SITE, { timeout: 5000 });
  } catch (error) {
    failures.push(error.message);
  }
}
await checkSite();

// The failure is taken, and the run goes on without the answer.
async function rateOf(currency) {
  try {
    return (await axios.get(`${process.env.API}/rates/${currency}`, { timeout: 5000 })).data;
  } catch (error) {
    console.warn(`no rate for ${currency}`, error.message);
    return undefined;
  }
}
process.stdout.write(`${JSON.stringify(await rateOf('EUR'))}\n`);

// So it is in a function without a name, which is handed to somebody.
bot.on('photo', (context) =>
  context.keep(async () => {
    try {
      return (await axios.get(context.photo, { timeout: 5000 })).data;
    } catch (error) {
      process.stderr.write(`no photo: ${error.message}\n`);
      return undefined;
    }
  }),
);
