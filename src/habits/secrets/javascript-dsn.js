import * as Sentry from '@sentry/node';

const dsn = process.env.SENTRY_DSN;
Sentry.init({ dsn });
console.log('Errors go to', dsn);
