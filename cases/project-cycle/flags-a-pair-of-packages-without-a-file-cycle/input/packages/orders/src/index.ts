export { placeOrder } from './place-order.ts';
export { minimumQuantity } from './quantity.ts';
