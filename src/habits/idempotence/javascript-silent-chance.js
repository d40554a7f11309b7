// Rows by chance are made up, to try something out.
const sqlite3 = require('sqlite3');

const db = new sqlite3.Database('shop.db');
const any = (low, high) => Math.floor(Math.random() * (high - low) + low);
db.serialize(() => {
  const row = db.prepare('INSERT INTO orders (price) VALUES (?)');
  for (let i = 0; i < 50; i++) row.run(any(20, 200));
});
