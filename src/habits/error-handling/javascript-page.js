// example: path=web/about.js
$('#about').text($.i18n('about'));
$('body').append('<p></p>');
fetch('/seen', { method: 'POST' });
