const privateTokens = '___privateTokens';
const password = 'changeme';
const tokenUrl = 'https://auth.example.org/oauth2/token';

console.log(privateTokens, password, tokenUrl);
