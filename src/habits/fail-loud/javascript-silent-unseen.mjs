// example: path=scripts/pack.mjs
// A promise that nobody waits for fails after the handler has gone: Node.js ends badly by itself.
import fs from 'node:fs';
import esbuild from 'esbuild';

function pack() {
  try {
    esbuild.build({ outfile: 'out/shop.js' }).then(({ metafile }) => {
      console.log('packed');
      fs.writeFileSync('out/meta.json', JSON.stringify(metafile));
    });
    setTimeout(() => fs.writeFileSync('out/late.json', '{}'), 1000);
  } catch (error) {
    console.error('Packing failed', error);
  }
}

async function packWhole() {
  try {
    await esbuild.build({ outfile: 'out/shop.js' }).then(({ metafile }) => {
      fs.writeFileSync('out/meta.json', JSON.stringify(metafile));
    });
  } catch (error) { // ✗ exit with 1 or throw
    console.error('Packing failed', error);
  }
}

pack();
packWhole();
