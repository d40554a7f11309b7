import axios from 'axios';

const base = 'http://localhost:3000';
export const answer = await axios.post(`${base}/login`, { email: 'ada@example.org', password: 'Tea-Room-71' });
