import { price } from './price.ts';

export const order = () => price();
