import { session } from './session.js';

const cookies = await session();
cookies.forEach((c) => {
  console.log(`${c.name}: ${c.value.substring(0, 30)}`); // ✗ the values of cookies
  console.log(`${c.name}: ${c.domain}`);
});
