import { aPrice } from './price-builder.ts';

export const anOrder = () => ({ price: aPrice() });
