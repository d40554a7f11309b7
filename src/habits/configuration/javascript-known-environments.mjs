const HOSTS = {
  production: 'https://api.prod.acme.net', // ✗ in the code: elsewhere it needs a change
  staging: 'https://api.staging.acme.net',
};
await fetch(HOSTS[process.argv[2]]);
