import { spawn } from 'node:child_process';
import { git, session } from './session.js';

export function commitOf(path) {
  try {
    const sha = git(['log', '-1', '--', path]);
    if (sha) return sha;
  } catch {}
  return git(['rev-parse', 'HEAD']);
}

export async function list() {
  let files = [];
  try {
    files = await session.downloads();
  } catch {
    // shh
  }
  if (files.length === 0) return 'there is nothing';
  return files;
}

async function save() {
  try {
    await session.uploadReport();
  } catch {} // ✗ is swallowed
}

spawn(process.argv0, ['--version']);
list().then(console.log);
await save();
