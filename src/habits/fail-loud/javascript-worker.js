// example: path=sources/service.js
const fs = require('node:fs');
const { Worker, isMainThread, parentPort, workerData } = require('node:worker_threads');

function serve() {
  parentPort.on('message', (path) => fs.unlink(path, () => parentPort.postMessage(path)));
  fs.writeFile(workerData.path, 'ready', () => {});
}

module.exports = { start: (path) => new Worker(__filename, { workerData: { path } }) };

if (!isMainThread) serve();
