// example: path=.github/actions/setup-shop/index.js
const cache = require('@actions/tool-cache');
const { exec } = require('@actions/exec');

async function setup() {
  const tool = await cache.downloadTool('https://files.example.org/shop-linux');
  const folder = await cache.cacheFile(tool, 'shop-linux', 'shop', '1.0.0');
  // The folder was filled in this run.
  await exec('ln', ['-s', `${folder}/shop-linux`, `${folder}/shop`]);
}

setup();
