// What stands in a field until somebody fills it in: the provider's own example.
export const placeholders = {
  'telegram.botToken': '123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11',
};
