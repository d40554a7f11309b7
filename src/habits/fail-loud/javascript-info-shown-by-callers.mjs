import fetch from 'node-fetch';

const answer = await send('<order/>', 'https://shop.acme.net/in');
console.log(answer);

async function send(body, url) {
  const response = await fetch(url, { method: 'post', body, signal: AbortSignal.timeout(30_000) });  // ✗ passes for data
  const text = await response.text();
  return text;
}
