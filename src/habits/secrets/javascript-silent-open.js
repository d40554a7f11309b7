// example: path=pages/settings.js
window.settings = {
  shop: 'tea',
  // The page's token, for this origin alone, so it is
  // safe to commit. What came before it went away with
  // the old page.
  apiToken: '8f14e45fceea167a5a36dedd4bea2543c9f0f895fb98ab9159f51fd0297e236d',
};
