import type { Row } from '../../core/knowledge.ts';
import type { Table } from '../row.ts';
import { job, last } from './options.ts';

/** What a store of secrets gives: it is read into a variable as one of the environment's is, and is a credential under any name. */
const secret: Row = { effect: 'read', medium: 'environment', thing: 'secret', minor: true };
const ofCloud = (source: string): Row => ({
  effect: 'read',
  medium: 'network',
  thing: 'secret',
  target: last,
  limit: job(source),
});

/** Stores of secrets, each by the words that give one out: not those that list names or put one in. */
export const secretStores: Table = [
  {
    shell:
      'infisical secrets get, vault kv get, vault read, bao kv get, bao read, op read, op item get, doppler secrets get, bw get, bws secret get, pass show, gopass show, secret-tool lookup, security find-generic-password, security find-internet-password, chamber read, passbolt get',
    row: secret,
  },
  {
    shell: 'gcloud secrets versions access',
    row: ofCloud('https://cloud.google.com/sdk/gcloud/reference/secrets/versions/access'),
  },
  {
    shell: 'az keyvault secret show',
    row: ofCloud('https://learn.microsoft.com/cli/azure/keyvault/secret'),
  },
];
