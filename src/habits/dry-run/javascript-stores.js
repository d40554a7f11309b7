import { insertInto } from './rows.js';
import { DeleteObjectCommand, DeleteObjectsCommand, S3Client } from '@aws-sdk/client-s3';
import axios from 'axios';
import Redis from 'ioredis';
import { MongoClient } from 'mongodb';
import pg from 'pg';

const shop = new MongoClient(process.env.MONGO_URL).db('shop');
await shop.collection('prices').deleteMany({});
await shop.collection('prices').insertMany([{ name: 'tea' }]);
await shop.collection('orders').deleteMany({}); // ✗ may take everything at once

const db = new pg.Client(process.env.DATABASE_URL);
await db.query('TRUNCATE TABLE prices');
await db.query('INSERT INTO prices (name) VALUES ($1) ON CONFLICT DO NOTHING', ['tea']);
await db.query('TRUNCATE TABLE orders'); // ✗ destroys at once

await new Redis({ host: 'localhost' }).flushall(); // ✗ may take everything at once
await axios.delete(`https://shop.example/hooks/${process.argv[2]}`);

const store = new S3Client({});
await store.send(new DeleteObjectCommand({ Bucket: process.env.BUCKET, Key: process.argv[2] }));
for (const Key of process.argv.slice(3)) await store.send(new DeleteObjectCommand({ Bucket: process.env.BUCKET, Key })); // ✗ destroys at once
const Objects = process.argv.slice(3).map((Key) => ({ Key }));
await store.send(new DeleteObjectsCommand({ Bucket: process.env.BUCKET, Delete: { Objects } })); // ✗ destroys at once
await db.query('DELETE FROM readers');
await insertInto(db, 'readers', { id: 1 });
