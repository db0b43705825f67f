import { anOrder } from './order-builder.ts';

export const aPrice = () => 12;
export const aPricedOrder = () => anOrder();
