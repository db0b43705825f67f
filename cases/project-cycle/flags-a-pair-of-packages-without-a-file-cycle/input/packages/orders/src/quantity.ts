export const minimumQuantity = 1;
