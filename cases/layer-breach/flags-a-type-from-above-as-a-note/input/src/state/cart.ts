export const cart = { pieces: 3 };
