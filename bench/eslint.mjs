// ESLint with typescript-eslint's parser and recommended rules, without types. Started as: node eslint.mjs FOLDER
import { ESLint } from 'eslint';
import { configs } from 'typescript-eslint';

const [folder] = process.argv.slice(2);
const all = { files: ['**/*.js'] };
const eslint = new ESLint({
  cwd: folder,
  overrideConfigFile: true,
  overrideConfig: configs.recommended.map((config) => ({ ...config, ...all })),
});
const results = await eslint.lintFiles(['.']);
process.stdout.write(`${results.length} files, ${results.reduce((sum, { messages }) => sum + messages.length, 0)} messages\n`);
