// example: path=src/settings/settingsMockData.js
export const user = {
  fxa_access_token: '5a4792b89434153f1a6262fbd6a4510c00834ff842585fc4f4d972da158f0fc0',
  password: 'kT9#mvQ2x!',
};
