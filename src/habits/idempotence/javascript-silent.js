import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const work = mkdtempSync(join(tmpdir(), 'export-'));
mkdirSync(join(work, 'pages'));
rmSync('site', { recursive: true, force: true });
mkdirSync('site');
const options = { recursive: process.env.DEEP === '1' };
mkdirSync('reports', options); // ✓

function lock() {
  mkdirSync('/var/run/export.lock');
}

function clone(repository, folder) {
  if (existsSync(folder)) return;
  execFileSync('git', ['clone', repository, folder]); // ✓
}

function mirror(folder) {
  execFileSync('git', ['init', '--quiet'], { cwd: folder }); // ✓
  execFileSync('git', ['remote', 'add', 'origin', process.env.MIRROR], { cwd: folder });
}

function fetchInto(folder) {
  mkdirSync(folder);
}

lock();
mirror(process.argv[4]);
fetchInto(join(tmpdir(), 'pages'));
clone(process.argv[2], process.argv[3]);
