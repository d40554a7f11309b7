const privateTokens = '___privateTokens';
const password = 'changeme';
const tokenUrl = 'https://auth.example.org/oauth2/token';

console.log(privateTokens, password, tokenUrl);

export const pool = { tokenAddress: '0x6c021Ae822BEa943b2E66552bDe1D2696a53fbB7' };
