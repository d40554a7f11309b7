#!/usr/bin/env node
// The failure of the first attempt is told, and what is missing is made in another way.
const { exec, spawn } = require('node:child_process');

exec('shop-prebuilt-test', (error, stdout, stderr) => { // ✓
  if (error) {
    console.error(stderr);
    build();
  }
});

function build() {
  spawn('shop-gyp', ['rebuild'], { stdio: 'inherit' }).on('exit', (code) => { // ✓
    if (code) process.exit(code);
  });
}
