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
