#!/usr/bin/env node
import { execFileSync } from 'node:child_process';

try {
  execFileSync('node', ['src/cli.mjs', ...process.argv.slice(2)], { stdio: 'inherit' }); // ✗ what takes it says nothing
} catch (error) {
  process.exit(error.status ?? 2);
}
