import { placeOrder } from '../orders/place-order.ts';

export const reorder = (): number => placeOrder(1);
