export const order = { pieces: 2 };
