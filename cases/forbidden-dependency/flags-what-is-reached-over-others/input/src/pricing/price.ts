import { rates } from '../rates/rates.ts';

export const price = rates();
