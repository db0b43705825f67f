import { checkout } from '@shop/checkout';
import { prices } from './index.ts';

export const both = prices() + checkout();
