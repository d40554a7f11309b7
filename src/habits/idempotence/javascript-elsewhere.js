import { symlinkSync } from 'node:fs';
import { rimraf } from './files.js';

const link = process.argv[2];
rimraf(link);
symlinkSync('../shop', link);
