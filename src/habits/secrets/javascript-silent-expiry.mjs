#!/usr/bin/env node
// Until when a token holds is no secret.
const expiresAt = process.env.STORAGE_TOKEN_EXPIRES_AT;
console.error(`The token expires at ${expiresAt}.`);
