for (const argument of process.argv.slice(2)) {
  if (argument === '--help') {
    console.info(`Available arguments:
  --tag=<tag>      the name of the release
  --version=<v>    its version`);
    console.info('Usage examples: release --tag=next');
    console.info('Try it with --help.');
  }
}
console.log('Releasing the shop');
