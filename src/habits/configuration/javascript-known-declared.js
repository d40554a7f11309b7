import { App, Stack } from 'aws-cdk-lib';

new Stack(new App(), 'Shop', { env: { account: '731818487140', region: 'eu-west-1' } }); // ✗ in the code: elsewhere it needs a change
new Stack(new App(), 'Log', { target: { account: '731818487141' } }); // ✗ An account id
