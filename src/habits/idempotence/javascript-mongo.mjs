// example: path=jobs/visits.mjs job
// A document is put in by a method, which has a way of its own to be repeated.
import { MongoClient } from 'mongodb';

const client = new MongoClient(process.env.MONGO_URL);
await client.db('shop').collection('shops').insertOne({ name: 'Ada' }); // ✗ use `updateOne(…, {upsert: true})`
await client.db('shop').collection('shops').updateOne({ name: 'Ada' }, { $set: { open: true } }, { upsert: true });
