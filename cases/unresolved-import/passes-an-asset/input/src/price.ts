export const priceOf = (): number => 12;
