import { minimumQuantity } from '../../orders/src/quantity.ts';

export const rebate = (quantity: number) => (quantity > minimumQuantity ? 5 : 0);
