// A field that is no status is compared, and an error answer passes for the other case.
import { chromium } from 'playwright';

const browser = await chromium.launch();
const page = await browser.newPage();

const colour = await page.evaluate(async () => {
  const answer = await fetch('/orders/colour', { method: 'POST' }); // ✗ An error answer
  const data = await answer.json();
  return data.colour;
});
if (colour === 'red') await page.click('#orders');
