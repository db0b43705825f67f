export const priceOf = (sku: string) => sku.length;
