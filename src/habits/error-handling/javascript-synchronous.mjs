// Nothing here gives a promise: a `.catch` on the entry would have nothing to stand on.
import fs from 'node:fs';

function render(file) {
  const jobs = fs.readFileSync(file, 'utf8').split('\n'); // ✗ put a `catch` around it
  fs.writeFileSync('jobs.md', jobs.map((job) => `- ${job}`).join('\n'));
}

render('jobs.txt');
