// example: path=jobs/weather.js
// What no browser runs keeps its key to itself.
await fetch('https://api.weather.acme.io/days?api-key=9f8e7d6c5b4a39281706'); // ✗ A key in a URL
