// example: path=src/issues.mjs
// One of these names is as often a parameter of any function: what others call is a library.
export default async function titles(github) {
  try {
    await github.save();
  } catch {}
}
