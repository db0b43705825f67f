export const price = 'price';
