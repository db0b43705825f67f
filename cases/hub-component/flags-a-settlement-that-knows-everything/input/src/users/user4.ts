import { settle } from '../settlement.ts';

export const user4 = (): number => settle();
