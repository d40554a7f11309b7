import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

// What it complains of before it ends are errors in words; only usage and arguments are none.
const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (!values.out) {
  console.error('missing required flag --out');
  process.exit(2);
}
if (!existsSync('dist')) {
  console.error('dist/ was not found. Run npm run build first.'); // ✗ in 3 bare lines, this one first
  process.exit(1);
}
try {
  mkdirSync(values.out, { recursive: true });
} catch (err) {
  console.error(err);
  process.exit(1);
}
cpSync('dist', values.out, { recursive: true });
console.log(`The bundle was created at ${values.out}`);
