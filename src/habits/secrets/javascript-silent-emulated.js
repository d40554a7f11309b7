// example: path=src/server.js
// What the emulated service is asked with.
export const identity = {
  url: 'https://identity.acme.app/admin',
  token: 'eyJhbGciOiAiSFMyNTYiLCAidHlwIjogIkpXVCJ9.eyJzb3VyY2UiOiAic2hvcCBkZXYiLCAidGVzdERhdGEiOiAiRU1VTEFURUQifQ.Xq7Kw2Vx9Lm4Bn6Tc1RdZq7Kw2Vx9Lm4Bn6Tc1RdZq7',
};
