export { placeOrder } from './place-order.ts';
export { stockOf } from './stock.ts';
