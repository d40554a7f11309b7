// What a script tells the modules that it loads is nobody's machine.
process.env.NODE_ENV = 'test';
process.env.SHOP_URL = 'https://shop.example.org';
const { shop } = await import('../src/shop.mjs');
console.log(shop.orders());
