// example: path=lib/platform.js
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function versionOf(platform) {
  if (platform === 'linux') return readFileSync('/etc/os-release', 'utf8');
  return execSync('sw_vers -productVersion').toString();
}

export const version = versionOf(process.platform);
