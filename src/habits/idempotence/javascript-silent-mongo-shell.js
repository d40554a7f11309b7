// example: path=deploy/shop.js job
// The shell of MongoDB gives `db`, and whoever sets up a database runs it once.
db = db.getSiblingDB('shop');
db.createCollection('orders');
db.users.insertOne({ name: 'Ada', role: 'admin' });
