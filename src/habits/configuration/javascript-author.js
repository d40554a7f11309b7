import { writeFileSync } from 'node:fs';

const feed = { title: 'News of the shop', author: { name: 'Ada', email: 'ada@shop.acme.io' } };
writeFileSync('feed.json', JSON.stringify(feed));
