import { priceOf } from '../../pricing/src/price.ts';
import { minimumQuantity } from './quantity.ts';

export const placeOrder = (sku: string) => priceOf(sku) * minimumQuantity;
