import pg from 'pg';

const password = 'kT9#mvQ2x!'; // ✗ The value of `password` is in the code
const token = process.env.API_TOKEN; // ✓

async function main() {
  await fetch('https://api.example.org/v1', { headers: { authorization: token } });
  console.log(`using ${token}`); // ✗ writes the secret `token` where logs are kept
  return new pg.Client({ user: 'app', password });
}

await main();
