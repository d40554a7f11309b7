import type { Row } from '../core/knowledge.ts';
import type { Table } from './row.ts';

const brought: Row = { effect: 'read', medium: 'network', thing: 'messages' };

/** What a loop goes through as long as messages come: `for await (const message of nc.subscribe("orders"))`, `for message in consumer`. */
export const subscriptions: Table = [
  {
    javascript:
      'nats.connect.subscribe @nats-io/transport-node.connect.subscribe nats.connect.jetstream.consumers.get.consume nats.connect.jetstream.subscribe amqplib.connect.createChannel.consume zeromq.Subscriber zeromq.Pull',
    row: brought,
  },
  {
    python:
      'kafka.KafkaConsumer aiokafka.AIOKafkaConsumer redis.Redis.pubsub.listen redis.StrictRedis.pubsub.listen redis.from_url.pubsub.listen redis.asyncio.Redis.pubsub.listen pulsar.Client.subscribe pika.BlockingConnection.channel.consume nats.connect.subscribe',
    row: brought,
  },
];
