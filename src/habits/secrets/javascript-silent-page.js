// example: path=web/js/timeline.js
// A page's own script: what asks for maps and pictures shows its keys to every visitor's browser.
const root = document.getElementById('timeline');
const sheet = 'https://docs.google.com/spreadsheet/pub?key=0Bxk_Dv6iEbDadFYzRjJPUGktY0NkWXFUWkVIZDN&output=html';
const options = {
  api_key_pictures: '1d7c5e0b2a9f4c638e5d0b7a92f4c6e1',
  openai_api_key: '1d7c5e0b2a9f4c638e5d0b7a92f4c6e1', // ✗ `openai_api_key` is in the code
  access_token: '1d7c5e0b2a9f4c638e5d0b7a92f4c6e1', // ✗ `access_token` is in the code
};
root.textContent = `${sheet} ${Object.keys(options)}`;
