import yargs from 'yargs';
import { client, mutationOf } from './client.mjs';

const args = yargs(process.argv.slice(2)).options({ dry: { type: 'boolean', default: false } }).argv;

async function start() {
  const cards = await client.cards();
  const deleteCard = async (id) => {
    await client.mutate(mutationOf('deleteCard', { id }));
  };
  if (args.dry) return;
  for (const card of cards.slice(50)) await deleteCard(card.id); // ✓
}

await start();
