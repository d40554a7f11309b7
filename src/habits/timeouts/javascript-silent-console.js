// example: path=scripts/orders/close.js
// What is typed into a browser's console is a part of the page.
const [handle] = await window.showOpenFilePicker();
const text = await (await handle.getFile()).text();
for (const line of text.split('\n')) {
  await fetch('https://shop.example/orders', { method: 'POST', body: line });
}
