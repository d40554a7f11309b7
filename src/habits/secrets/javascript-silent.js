const privateTokens = '___privateTokens';
const password = 'changeme';
const tokenUrl = 'https://auth.example.org/oauth2/token';

console.log(privateTokens, password, tokenUrl);

export const pool = { tokenAddress: '0x6c021Ae822BEa943b2E66552bDe1D2696a53fbB7' };

export const search = { indexName: 'shop', apiKey: '7d0a4f5b2e9c81360f4ab7e2d9135c68' };
// The key is public: the page's own address is what it is good for.
export const mapsKey = 'Qz7kT9mvQ2xL4wB8nR5cJ1yH6';
export const storage = { connection_string: 'Type=Database1' };
export const accessToken = 'MLY|4100000000000001|4bb70b01720701946a9a7b956c57b700';
// On solana a coin's token is its address.
export const coin = { token: 'FubtUcvhSCr3VPXEcxouoQjKQ7NWTCzXyECe76B7L3f8' };
export const rules = [{ token: 'keyword.$0' }, { token: 'background.surface1' }, { token: 'comment.double-slash.shop.2' }];
export const names = { E2E_COPY_PASSWORD: 'e2e_copy_password' };
export const keys = { accessKeyUsed: process.env.OLD ? 'accessKeyV1' : 'accessKeyV2', STORAGE_KEY: 'shop.sidebar.open.v1' };
export const page = { sentryPublicApiKey: '5e0f31a9d7b24d8890ab12cd34ef5678', tempPassword: 'tempPassword1@' };
export const logo = 'https://img.example.org/shop.png?size=lg&key=69e35d';
export const photo = 'https://firebasestorage.googleapis.com/v0/b/shop/o/tea.png?alt=media&token=1c165711-69d1-42f1-9850';
// The first account that Hardhat gives everybody.
export const privateKey = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80';
export const PASSWORD_CHARSET = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
export const versions = { auth: '2.188.0-rc.15' };
export const field = { type: 'string', examples: ['/files/cat.png?token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'] };
export const dsn = 'https://56d2a46124614b01b0f4086897e96111:6e175465accc41b595a96947155f61fc@sentry.io/149';
export const database = { user: 'sa', password: 'kT9#mvQ2x!', server: 'localhost', port: 21433 };
/* Example use: curl -u sk-eTUKbl2lkP9TgvFJ11112n: https://shop.example */
export const coins = ['https://shop.example.app/#/overview?token=0xA0d69E286B938e21CBf7E51D71F6A4c8918f482F'];
export const paper = 'https://files.example.io/o/audit.pdf?alt=media&token=1c165711-69d1-42f1-9850-ce74754f36de';
export const meeting = 'https://shop.zoom.us/j/84489216041?pwd=UXNNNTJxQjV5dEdqTVNzbkE0RlpTZz10';
export const another = 'https://meet.acme.net/meeting/94144933087?password=7a2c91d4-5510-44ef-8134-5b9cd80a0376';
export const fields = { accessKeyId: '#s3-access-key', tokenReserve: process.env.FIRST ? 'token0Reserve' : 'token1Reserve' };
// It says `mongodb://shop:s3cret-7x@mongo:27017` back.
export const compose = 'mongodb://shop:kT9mvQ2x@mongo:27017/shop';
console.log(process.env.PWD);
export const remote = process.env.npm_config_electron_use_remote_checksums;
export const events = { measurementId: 'G-PDN0QWHQJR', apiSecret: 'LSw5lNxhSFSWeB6aIzJS3w' };
export const words = { password: 'Contraseña', accessKey: 'Zugriffsschlüssel' };
export const tiles = 'https://maps.shop.example.io/base/{z}/{x}/{y}.jpeg&KEY=3a3f5c60eca1404ea114e69c';
export const headers = { 'x-algolia-agent': 'Browser (lite)', 'x-algolia-api-key': '175588f6e5f8319b27702e4cc4013562' };
export const view = { passwordEl: '#new_password', BALLOON_PASSWORD: '.input-help.follow-focus', TOKEN_FOR_SYNC: 'fx_desktop_v1' };
export const account = { secretKey: 'sk_test_Qz7kT9mvQ2xL4wB8nR5cJ1yH' };
const variableTokens = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$';
export const nameOf = (id) => variableTokens[id % variableTokens.length];

db.tokens.update({ token: 'admintoken11' }, { $set: { token: 'admintoken11' } });

const STORAGE_KEY = 'a11y_prefs_v1';
localStorage.getItem(STORAGE_KEY);
export const FIREBASE_API_KEY = 'AIzaSyB4kT9mvQ2xL8nR5cJ1yHw7dZ3fG6pXsUa';
