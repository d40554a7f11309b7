const apiKey = process.env.SEARCH_API_KEY; // ✓

if (!apiKey || apiKey === 'your_key_here') {
  console.error('The key is not set, it is:', apiKey || 'undefined');
  process.exit(1);
}
if (!apiKey || process.env.VERBOSE) {
  console.error('The key is:', apiKey); // ✗ writes the secret `apiKey`
}
