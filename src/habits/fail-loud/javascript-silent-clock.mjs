// What a clock calls has no exit status; what the run itself does has one.
import { writeFile } from 'node:fs/promises';
import { CronJob } from 'cron';
import { Cron } from 'croner';
import cron from 'node-cron';

async function keep(name) {
  try {
    await writeFile(`${name}.json`, '[]');
  } catch (error) {
    console.error('not kept', error);
  }
}

cron.schedule('0 3 * * *', async () => {
  try {
    await writeFile('orders.json', '[]');
  } catch (error) {
    console.error('the orders were not kept', error);
  }
});

new CronJob('0 4 * * *', async () => {
  try {
    await writeFile('sums.json', '[]');
  } catch (error) {
    console.error('the sums were not kept', error);
  }
});
new Cron('0 5 * * *', () => keep('prices'));

async function prepare() {
  try {
    await writeFile('stock.json', '[]');
  } catch (error) { // ✗ only reported
    console.error('no stock', error);
  }
}
prepare();
