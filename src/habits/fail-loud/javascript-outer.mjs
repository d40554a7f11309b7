// What is thrown here would only be told further out: the status is set on the spot.
import { writeFileSync } from 'node:fs';

function keep(orders) {
  try {
    writeFileSync('orders.json', JSON.stringify(orders));
  } catch (error) { // ✗ exit with 1.
    console.error('not kept', error);
  }
}

try {
  keep(process.argv);
} catch (error) {
  console.error(error);
}
