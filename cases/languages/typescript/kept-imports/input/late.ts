placeOrder(Order);
import { Order } from './order';
import { Price } from './price';
import { Tier } from './tier';
export const price: Price = null;
export default Tier