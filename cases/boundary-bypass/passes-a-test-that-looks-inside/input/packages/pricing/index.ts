export { priceOf } from './price.ts';
