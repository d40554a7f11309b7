import * as Sentry from '@sentry/node';

// Whatever the rest of the program does, this one hears of it.
Sentry.init({ dsn: process.env.SENTRY_DSN }); // ✓
process.on('uncaughtException', (error) => {
  Sentry.captureException(error);
  process.exit(1);
});
