import { mkdirSync, mkdtempSync, readdirSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const remove = (folder) => rmSync(folder, { recursive: true, force: true });

for (const name of readdirSync('packages')) {
  remove(join('packages', name, 'node_modules'));
  remove(join('packages', name, 'dist'));
}

const helpers = process.argv[2];
rmSync(helpers, { recursive: true, force: true });
mkdirSync(join(helpers, 'esm'), { recursive: true });

const scratch = mkdtempSync(join(tmpdir(), 'pack-'));
rmSync(scratch, { recursive: true });
unlinkSync('packages/list.json');
