#!/usr/bin/env node
// What people wrote to the bot is answered, one message after the other.
import axios from 'axios';

const API = `https://api.telegram.org/bot${process.env.BOT_TOKEN}`;
const call = async (method, body) => (await axios.post(`${API}/${method}`, body, { timeout: 40_000 })).data.result;

for (const update of await call('getUpdates', { timeout: 30 })) {
  await call('sendMessage', { chat_id: update.message.chat.id, text: 'got it' });
}
