// example: path=apps/docs/src/guide/snippets/unlock.js
import { Wallet } from 'shop-wallets';

const privateKey = '0x7d1c0f5e2b9a4836d07f21c8e5b4a39601fd8c7e3b2a5d4966e0f18c7b3a2d51';
export const wallet = Wallet.fromPrivateKey(privateKey);
