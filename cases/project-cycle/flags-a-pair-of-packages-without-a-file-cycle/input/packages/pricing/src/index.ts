export { priceOf } from './price.ts';
export { rebate } from './rebate.ts';
