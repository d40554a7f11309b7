#!/usr/bin/env node
import pg from 'pg';

const near = new pg.Client({ user: 'shop', password: process.env.PASSWORD, database: 'shop' }); // ✗ may wait for ever
const here = new pg.Client({ host: 'localhost', user: 'shop', password: process.env.PASSWORD });
const there = new pg.Client({ host: process.env.DB_HOST, user: 'shop' }); // ✗ may wait for ever
await Promise.all([near.connect(), here.connect(), there.connect()]);
