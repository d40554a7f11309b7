// Whoever knows the address of a chat's hook may write there.
const url = process.env.DISCORD_WEBHOOK_URL?.trim(); // ✓
const place = process.env.ORDERS_WEBHOOK_URL;
await fetch(url, { method: 'POST', body: place });
