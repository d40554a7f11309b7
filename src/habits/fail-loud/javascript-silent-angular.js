// example: path=web/scripts/app.js
// A part of an Angular page, whatever the folder is called: no run, and no exit status.
var shop = angular.module('shop', ['ngRoute']);

shop.run(function ($injector) {
  try {
    $injector.get('ThemeService').save();
  } catch (e) {}
});
