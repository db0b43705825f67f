export const priceOf = (units: number): number => units * 4;
