#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';

try {
  writeFileSync('README.md', readFileSync('README.md', 'utf8').replace(/[0-9]+ shops/, '7 shops')); // ✓
} catch (error) {
  console.error('no figures in the page (fail-soft):', error.message);
}
