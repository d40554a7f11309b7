// example: path=deploy/init-scripts/shop.js job
// What an image of a database runs once says to whoever starts it what failed.
db = db.getSiblingDB('shop');
db.users.insertOne({ name: 'Ada', role: 'admin' });
db.users.updateMany({}, { $set: { open: true } });
