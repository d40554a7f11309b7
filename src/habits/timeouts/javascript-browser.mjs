import { chromium } from 'playwright';

const browser = await chromium.launch();
const page = await browser.newPage();
await page.goto('https://shop.example/orders'); // ✓
console.log(await page.title());
