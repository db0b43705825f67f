export { checkout } from '@shop/checkout';
export { trade } from './trade.ts';
