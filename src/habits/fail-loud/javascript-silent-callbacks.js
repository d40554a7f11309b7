// example: path=scripts/move.js
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
