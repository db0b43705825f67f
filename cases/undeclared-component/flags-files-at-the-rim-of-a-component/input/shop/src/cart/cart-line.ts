export const lineTotal = (price: number, pieces: number): number => price * pieces;
