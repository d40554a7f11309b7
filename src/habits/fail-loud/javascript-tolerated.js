import { writeFileSync } from 'node:fs';

async function download() {
  const response = await fetch('https://example.org/sums'); // ✓
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  writeFileSync('sums', await response.text());
}

download().catch((error) => {
  console.error('no earlier sums were found, continuing without them:', error.message);
  process.exit(0);
});
