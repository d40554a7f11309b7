// example: path=app/scripts/bridge.js
(function () {
  function send(message) {
    fetch(window.__SHELL__.addressOf(message.command), { method: 'POST', body: message.data })
      .then((response) => response.text())
      .then((text) => window.__SHELL__.call(message.callback, text));
  }
  Object.defineProperty(window.__SHELL__, 'postMessage', { value: send });
})();
