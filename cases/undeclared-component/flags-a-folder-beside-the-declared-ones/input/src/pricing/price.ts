export const priceOf = (quantity: number): number => quantity * 12;
