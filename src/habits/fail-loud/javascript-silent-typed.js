#!/usr/bin/env node
import fs from 'node:fs';
import inquirer from 'inquirer';

process.on('uncaughtException', (error) => {
  console.error(error);
});
for (;;) {
  const { name } = await inquirer.prompt([{ name: 'name', message: 'which file?' }]);
  if (name === '') break;
  fs.writeFileSync(`${name}.txt`, name); // ✓
}
