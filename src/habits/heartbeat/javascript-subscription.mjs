// As long as messages come it works on each, as a job does.
import { connect, JSONCodec } from 'nats';

const nc = await connect({ servers: process.env.NATS_URL });
const codec = JSONCodec();
const orders = nc.subscribe('orders', { queue: 'billing' }); // ✗ If this runs by itself
for await (const message of orders) {
  const { url } = codec.decode(message.data);
  await fetch(url, { method: 'POST' });
}
