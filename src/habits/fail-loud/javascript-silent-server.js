#!/usr/bin/env node
import fs from 'node:fs';
import { createServer } from 'node:http';

const server = createServer((request, response) => response.end('ok'));
server.listen(8080);
try {
  fs.rmSync('receipts', { recursive: true }); // ✓
  fs.mkdirSync('receipts'); // The next one makes it.
} catch (error) {
  console.warn('old receipts are still there:', error.message);
}
