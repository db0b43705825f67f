import { settle } from '../settlement.ts';

export const user11 = (): number => settle();
