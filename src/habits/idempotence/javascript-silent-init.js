// example: path=docker/mongo-init.js job
// A database's image runs it once, when there is no data yet.
db = db.getSiblingDB('shop');
db.users.insertOne({ name: 'Ada', role: 'admin' });
