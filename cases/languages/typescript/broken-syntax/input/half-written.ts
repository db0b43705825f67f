import { total } from './total';
import type { Order } from './order';

export function price(order: Order) {
  if (order.tier === 'gold' {
    return total(order) * 0.9;
  }
}

import { audit } from './audit';
export { rebate } from './rebate';
const lazy = () => import('./reports');
const old = require('./legacy');
const text = "import { nothing } from './in-a-string'";
