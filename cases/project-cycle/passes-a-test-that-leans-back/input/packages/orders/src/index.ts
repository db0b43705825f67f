import { priceOf } from '@shop/pricing';

export const placeOrder = (sku: string) => priceOf(sku);
