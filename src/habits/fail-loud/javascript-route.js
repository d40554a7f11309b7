// example: path=src/server.js
import { writeFile } from 'node:fs/promises';
import express from 'express';

const app = express();

app.post('/orders', async (request, response) => {
  writeFile('/srv/orders.json', JSON.stringify(request.body));
  response.sendStatus(204);
});

app.listen(process.env.PORT);
