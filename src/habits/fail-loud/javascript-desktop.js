// example: path=packages/desktop/index.ts
import { execSync } from 'node:child_process';

export function register() {
  try {
    execSync('xdg-mime default shop.desktop x-scheme-handler/shop');
  } catch {}
}
