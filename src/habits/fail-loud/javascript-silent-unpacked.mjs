#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';

spawnSync('tar', ['xzf', process.argv[2]]); // ✗ may fail unnoticed
renameSync('shop-1.0', 'shop'); // ✓
