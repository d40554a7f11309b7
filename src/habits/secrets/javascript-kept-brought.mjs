import { readFileSync } from 'node:fs';
import { Shop } from 'shop';
import { API_TOKEN } from './secrets.mjs';
import settings from '../config.mjs';

const apiKey = process.argv[2]; // ✓
new Shop({ token: API_TOKEN }); // ✓
new Shop({ password: settings.password }); // ✓
const { token } = JSON.parse(readFileSync('login.json', 'utf8')); // ✓
new Shop({ token, apiKey }); // ✓
