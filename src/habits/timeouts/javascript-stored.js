const user = localStorage.user;

function send(base) {
  const url = `${base}/login`;
  fetch(url, { method: 'POST', body: user });
}

send('https://shop.example.org');
