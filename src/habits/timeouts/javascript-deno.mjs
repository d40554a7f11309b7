#!/usr/bin/env -S deno run --allow-net
// Only Node.js gives up after 300 s.
const answer = await fetch('https://shop.example/orders'); // ✗ `fetch` has no time limit here
console.log(await answer.text());
