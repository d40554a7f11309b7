// example: path=devel/archive/2024-01-07/tools/rename-orders.cjs
// It was run once, and lies where nobody starts it.
const fs = require('node:fs');

async function rename() {
  fs.writeFileSync('report.json', JSON.stringify(await (await fetch('https://shop.example.org/orders')).json())); // ✗ passes for data
}

if (require.main === module) rename().catch(console.error);
