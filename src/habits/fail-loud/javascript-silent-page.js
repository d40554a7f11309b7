// example: path=sources/session.js
export async function leave() {
  document.cookie = 'session=; Max-Age=0';
  await fetch('https://shop.example.org/session', { method: 'DELETE' }).catch(() => undefined);
}
