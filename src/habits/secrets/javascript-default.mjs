// What stands in where nobody sets another is known to whoever has the code: worth a warning, and no failed check.
const token = process.env.SHOP_TOKEN ?? 'kT9mvQ2xB7'; // ✓ ✗ The default of `token` is in the code
const secret = process.env.SHOP_SIGNING_SECRET || 'kT9mvQ2xB71rYw'; // ✓ ✗ leave it out, and stop where none is set

await fetch('https://shop.example.org/orders', {
  headers: { authorization: token, 'x-signed': secret },
  signal: AbortSignal.timeout(10_000),
});
