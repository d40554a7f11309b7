// example: path=scripts/resetDb.js
import { MongoClient } from 'mongodb';

await new MongoClient(process.env.MONGO_URL).db('shop').collection('orders').deleteMany({}); // ✗ may take everything at once
