/** An order is placed at the price of the moment. */
import { priceOf } from '../../pricing/src/price.ts';
import { minimumQuantity } from './quantity.ts';

export const placeOrder = (sku: string) => priceOf(sku) * minimumQuantity;
