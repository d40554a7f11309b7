#!/usr/bin/env node
const shops = [];
for (const region of ['north', 'south']) {
  try {
    const answer = await fetch(`https://${region}.shops.example/list`); // ✓
    if (!answer.ok) throw new Error(String(answer.status));
    shops.push(...(await answer.json()));
  } catch {
    continue;
  }
}
console.log(shops.length);
