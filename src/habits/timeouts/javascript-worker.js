// A worker of a page: it answers what the page asks for.
self.addEventListener('fetch', (event) => {
  event.respondWith(fetch(event.request));
});
