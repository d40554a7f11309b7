// example: path=web/weather.js
fetch('data/weather.json')
  .then((response) => response.json())
  .then((weather) => show(weather));
