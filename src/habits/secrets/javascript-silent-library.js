export const tokenKey = ':_shopTokenOf';
export const storage = { ACCESS_TOKEN: '@@Shop/accessOf', passwordKey: ':_pass:Of' };
export const store = { password: process.env.STORE_PASSWORD ?? 'Tea-Room' }; // ✓
