// example: path=db/config.js
module.exports = {
  user: process.env.SQL_USER || 'sa',
  password: process.env.SQL_PASSWORD || 'Kx9mvQ2xL4wB', // docker default // ✓
};
