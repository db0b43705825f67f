export { priceOf } from './rates.ts';
