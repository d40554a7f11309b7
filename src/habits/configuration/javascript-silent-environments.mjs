const HOSTS = {
  production: 'https://api.prod.acme.net',
  staging: 'https://api.staging.acme.net',
};
await fetch(HOSTS[process.argv[2]]);
