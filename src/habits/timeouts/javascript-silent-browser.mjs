// example: path=scripts/render.mjs
import { Worker } from './worker.mjs';
import puppeteer from 'puppeteer';

// Zero is no limit, and a worker of this process is none of somebody else's.
const browser = await puppeteer.launch();
const page = await browser.newPage();
page.setDefaultNavigationTimeout(0);
await page.goto('https://shop.example/orders');
new Worker({ timeout: 5000 }).start();
