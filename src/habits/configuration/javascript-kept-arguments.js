const fs = require('node:fs')
const os = require('node:os')

const report = process.argv[2] || 'coverage/lcov.info' // ✓
console.log(fs.readFileSync(report, 'utf8'), process.argv[3])
fs.writeFileSync(`${os.homedir()}/seen`, process.env.INDEX_NAME) // ✓
console.log(process.env.DEBUG)
