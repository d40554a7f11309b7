import { spawnSync } from 'node:child_process';
import { S3 } from 'aws-sdk';

const bucket = new S3();

export function stopAll(children) {
  for (const child of children) {
    try {
      child.removeAllListeners();
      child.kill();
    } catch {
      // do nothing
    }
  }
}

stopAll(process.argv.slice(2));
spawnSync('powershell.exe', ['-Command', `Remove-Printer -Name '${process.argv[2]}' -ErrorAction SilentlyContinue`]);
bucket.putObject({ Bucket: 'shop', Key: 'orders' }, (err) => { // ✓
  if (err) throw err;
});
bucket.putObject({ Bucket: 'shop', Key: 'orders' }, () => console.log('done')); // ✗ may fail unnoticed
