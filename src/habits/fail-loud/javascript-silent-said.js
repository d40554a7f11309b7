// example: path=sources/exclude.js
import fs from 'node:fs';

export function exclude(file, pattern) {
  try {
    fs.appendFileSync(file, `${pattern}\n`);
    return true;
  } catch {
    return false;
  }
}

export function ignore(file) {
  const done = exclude(file, '*.log');
  exclude(file, '*.tmp');
  return done;
}

export async function sendFailure(reason) {
  try {
    fs.writeFileSync('failed', reason);
  } catch {}
}

export function save(file, text) {
  try {
    fs.writeFileSync(file, text);
  } catch {} // whoever calls it may look at the file
}

export function advance(file, rows, seen) {
  try {
    fs.writeFileSync(file, JSON.stringify(rows));
  } catch {} // ✗ Every failure in this `try` is swallowed
  fs.writeFileSync('seen.json', JSON.stringify(seen));
}

export function deleteSafely(file, remove) {
  try {
    fs.writeFileSync(`${file}.gone`, '');
    remove(file);
  } catch {}
}

export function start(index) {
  fs.promises.writeFile('index.json', index).catch(() => {});
  return index;
}

export function stamp() {
  try {
    fs.writeFileSync('.safe-commit', fs.readFileSync('.commit', 'utf8'));
  } catch {}
}

function makeTests(name) {
  try {
    execSync(`node make-test.js ${name}`);
    return true;
  } catch (error) {
    console.error(`Warning: no tests were made: ${error.message}`);
    return false;
  }
}
makeTests('sum');
spawnSync('yarn', ['install'], { stdio: 'inherit' });
