import axios from 'axios';

const base = 'http://localhost:3000';
export const answer = await axios.post(`${base}/login`, { email: 'ada@example.org', password: 'Tea-Room-71' });

const connectionString = process.env.LOCAL ? 'postgres://shop:shop-pw-12@db.localtest.me:5432/shop' : process.env.DATABASE_URL; // ✓
neon(connectionString);
