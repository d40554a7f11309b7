import * as Sentry from '@sentry/node';
import { algoliasearch } from 'algoliasearch';

const client = algoliasearch(process.env.APP, process.env.KEY); // ✓
await client.setSettings({ indexName: 'shops' });
await Sentry.close(2000); // ✓
