// example: path=.github/scripts/rates.cjs
// Whatever it throws, `actions/github-script` tells it and ends badly.
async function ratesOf(currency) {
  const answer = await fetch(`https://rates.acme.io/${currency}`); // ✓
  if (!answer.ok) throw new Error(`${currency}: ${answer.status}`);
  return answer.json();
}

module.exports = async ({ github, core }) => {
  core.setOutput('user', github.actor);
  core.setOutput('rates', await ratesOf('EUR'));
};
