import { price } from './price.ts';

export const invoice = () => price();
