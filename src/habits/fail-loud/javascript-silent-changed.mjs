#!/usr/bin/env node
import { execSync } from 'node:child_process';

try {
  const changed = execSync(`git diff --name-only ${process.argv[2]}`).toString().trim().split('\n');
  console.log(JSON.stringify(changed));
} catch {
  console.log('[]');
}
