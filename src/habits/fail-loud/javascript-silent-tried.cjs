// example: path=scripts/reports.cjs
const { readFileSync } = require('node:fs');

function titlesOf(pages) {
  return pages.map((page) => page.title);
}

function testTitles() {
  try {
    console.log(titlesOf(JSON.parse(readFileSync('data/pages.json', 'utf8'))));
  } catch (error) { // ✗ is only reported
    console.error('Error testing titles:', error.message);
  }
}

module.exports = { titlesOf };

if (require.main === module) testTitles();
