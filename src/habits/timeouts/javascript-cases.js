// example: path=tools/types-check.js
describe('the types of orders', () => {
  let types;

  before(async () => {
    types = await (await fetch('https://api.example.org/types')).json();
  });

  it('are known', () => {
    if (types.length === 0) throw new Error('there are none');
  });
});
