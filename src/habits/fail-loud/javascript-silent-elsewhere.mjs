// example: path=scripts/all.mjs
import { startServer } from '../lib/server.js';
import { loadClubs, loadPlayers } from '../lib/clubs.js';

async function main() {
  try {
    await loadClubs(1928);
  } catch (error) {
    console.error(error);
  }
  await loadPlayers();
}

async function serve() {
  try {
    await startServer(8080);
  } catch (error) {
    console.error(error);
  }
}

await main();
await serve();
