export const total = (sum: number, rate: number): number => sum * (1 - rate);
