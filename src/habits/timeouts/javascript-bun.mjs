// Only Node.js gives up after 300 s.
const answer = await fetch('https://shop.example/orders'); // ✗ `fetch` has no time limit here
await Bun.write('orders.json', await answer.text());
