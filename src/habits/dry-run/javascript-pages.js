import { execSync } from 'node:child_process';

execSync('npm run build');
execSync('git push origin gh-pages --force', { stdio: 'inherit' });
