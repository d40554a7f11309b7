#!/usr/bin/env node
// What only asks git answers with nothing where there is no such branch, and its callers ask for that.
import { execFileSync } from 'node:child_process';

function git(words, folder) {
  try {
    return execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim(); // ✓
  } catch {
    return '';
  }
}

const folder = process.argv[2];
const head = git(['symbolic-ref', 'refs/remotes/origin/HEAD'], folder);
if (head) console.log(head, git(['log', '-1', head], folder));
