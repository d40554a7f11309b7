#!/usr/bin/env node
var e=[22,18],[s=0,o=0]=process.versions.node.split(".").map(Number);s<e[0]||s===e[0]&&o<e[1]?(process.stderr.write(`readiness needs Node.js ${e.join(".")} or newer, and this is ${process.versions.node}: update Node.js.
`),process.exitCode=2):import("./command.js").then(r=>r.main(process.argv.slice(2)));
