// example: path=jobs/warm.js
const base = process.env.SHOP_URL;

async function isUp() {
  try {
    await fetch(`${base}/health`);
    return true;
  } catch {
    return false;
  }
}

if (!(await isUp())) throw new Error('the shop is down');
const page = await fetch(`${base}/`); // ✗ If `fetch` fails
console.log(await page.text());
