export const tierOf = (customer: string): string => (known.has(customer) ? 'gold' : 'standard');

import { place } from './customer.ts';

const known = new Set([place({ customer: 'Ada' })]);
