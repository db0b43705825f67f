export const order = { pieces: 3 };
