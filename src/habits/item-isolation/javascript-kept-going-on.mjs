import fs from 'node:fs/promises';

const names = await fs.readdir('templates');
for (const name of names) { // ✓
  try {
    const template = JSON.parse(await fs.readFile(`templates/${name}`, 'utf8'));
    await fs.writeFile(`previews/${name}.md`, template.title);
  } catch (error) {
    console.error(`${name}: ${error.message}`);
  }
}
for (const name of ['orders', 'returns']) {
  try {
    await fs.readFile(name);
  } catch (error) {
    console.error(`${name}: ${error.message}`);
  }
}
