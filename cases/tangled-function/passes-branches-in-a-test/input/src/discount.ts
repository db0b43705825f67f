export const discountOf = (quantity: number): number => (quantity > 100 ? 0.1 : 0);
