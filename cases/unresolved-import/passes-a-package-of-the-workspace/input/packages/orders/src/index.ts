import { priceOf } from '@shop/prices';

export const order = (): number => priceOf('soap');
