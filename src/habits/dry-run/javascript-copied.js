import { execSync } from 'node:child_process';
import path from 'node:path';
import fs from 'fs-extra';

const out = path.resolve('pages', process.argv[2]);
await fs.copy('docs', out);
await fs.remove(path.join(out, 'assets'));

const buildDirName = process.argv[3];
const buildDirBasePath = `android/app/${buildDirName}`;
await fs.remove(buildDirBasePath);
execSync('./gradlew assembleRelease');
