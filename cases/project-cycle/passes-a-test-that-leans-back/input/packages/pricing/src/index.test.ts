import { placeOrder } from '@shop/orders';

export const placed = placeOrder('A-12');
