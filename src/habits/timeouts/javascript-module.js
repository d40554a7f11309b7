// example: path=projects/shop.js
const axios = require('axios');
const { limited } = require('./limits.js');

const supplyOf = async (id) => (await axios.get(`https://api.example.org/${id}`)).data;

module.exports = { supplyOf: limited(supplyOf) };
for (const shop of ['north', 'south']) module.exports[shop] = limited(() => supplyOf(shop));
