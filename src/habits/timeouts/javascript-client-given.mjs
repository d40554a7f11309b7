// example: path=scripts/render.mjs
import { PageFetcher } from './fetcher.mjs';
import { BrowserManager } from './browser.mjs';

const browser = new BrowserManager({ headless: true, timeout: 30000 }); // ✓
const fetcher = new PageFetcher(browser);
console.log(await fetcher.fetchOne('https://shop.example/orders'));
