// example: path=scripts/clean.mjs
import { runCommand } from './cli.mjs';
import { store } from './store.mjs';

// What it makes of a failure stands in its module.
runCommand(async () => {
  await store.clean();
});
