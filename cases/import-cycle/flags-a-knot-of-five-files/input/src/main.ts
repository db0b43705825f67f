import { cart } from './cart.ts';

export const total = cart(3);
