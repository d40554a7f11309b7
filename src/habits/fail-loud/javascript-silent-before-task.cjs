// example: path=Tasks/Copy/PreJobExecutionCopy.js
const tl = require('azure-pipelines-task-lib/task');
const fs = require('node:fs');

async function run() {
  try {
    fs.writeFileSync('/srv/key', 'none');
    tl.setTaskVariable('KEY_FILE', '/srv/key');
  } catch (error) { // ✗ is only reported
    console.log(`no key: ${error}`);
  }
}

run();
