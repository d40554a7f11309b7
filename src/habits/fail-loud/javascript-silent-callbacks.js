// example: path=scripts/move.js
const { exec } = require('child_process');
const fs = require('fs');
const AWS = require('aws-sdk');
const rimraf = require('rimraf');

AWS.config.update({ region: 'eu-central-1' });
const watch = new AWS.CloudWatch();

fs.readFile(process.argv[2], 'utf8', (readErr, text) => { // ✓
  if (readErr) throw readErr;
  watch.putMetricData({ Namespace: 'orders', MetricData: [{ Value: text.length }] }, (err) => {
    if (err) console.error(err);
  });
});
rimraf('out', () => {});

let command;
switch (process.platform) {
  case 'linux':
    command = 'x-www-browser';
    break;
  default:
    command = 'open';
}
exec(`${command} "https://shop.example.org/moved"`, () => {
  process.exit(0);
});

fs.readdir('in', (err, names) => {
  for (const name of names) console.log(name);
});
fs.readFile('in/first.json', 'utf8', (err, text) => {
  console.log(JSON.parse(text).name); // ✓
});

terminal.on('line', () => {
  exec('npm run build', (error, output) => { // ✓
    if (error) {
      console.error(`Error during build: ${error.message}`);
      return;
    }
    console.log(output);
  });
});
async function pingHealthcheck(address) {
  try {
    await fetch(address, { method: 'POST', signal: AbortSignal.timeout(1000) });
  } catch (error) {
    console.warn(`no ping: ${error.message}`);
  }
}
pingHealthcheck(process.env.PING_URL);
