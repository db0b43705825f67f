import { total } from './total';

export const price = (order: Order) => (order ? total(order) : 0);
return price;
