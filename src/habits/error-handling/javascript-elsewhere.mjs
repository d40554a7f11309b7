// example: path=scripts/settings.mjs
import { search } from '@shop/search';

const client = search(process.env.APP, process.env.KEY);
await client.setSettings({ index: 'orders' }); // ✗ only its stack tells it
console.log('set');
