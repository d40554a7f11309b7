// A library's caller gives its own; a key of what reports crashes goes out with every copy of the program; counted digits.
export const bugsnagApiKey = '5f1e9b3c7d2a4e6f8b0c1d3e5f7a9b2c';

export function settingsOf(given) {
  return {
    encryptionKey: given.encryptionKey ?? '12345678901234567890123456789032',
    secretKeyBase: given.secretKeyBase ?? 'kT9mvQ2xB71rYwZ3nL5pD8sG0hJ4cV6f',
  };
}
