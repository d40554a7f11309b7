// Its own status stands in the body, and is compared: in the page, and by whoever reads what the page gives.
import { chromium } from 'playwright';

const browser = await chromium.launch(); // ✓
const page = await browser.newPage();

const code = await page.evaluate(async () => {
  try {
    const answer = await fetch('/login/state', { method: 'POST' });
    const data = await answer.json();
    return data.errorcode;
  } catch {
    return -1;
  }
});
if (code === 0) await page.click('#orders');

const state = await page.evaluate(async () => {
  let login = null;
  try {
    const answer = await fetch('/login/state', { method: 'POST' });
    login = await answer.json();
  } catch (error) {
    login = { error: error.message };
  }
  return { title: document.title, login };
});
if (state.login?.errorcode === 0) await page.click('#orders');
