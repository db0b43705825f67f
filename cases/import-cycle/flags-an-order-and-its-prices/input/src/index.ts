export { totalOf } from './orders/order.ts';
export { discountOf } from './prices/price.ts';
