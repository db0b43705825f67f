import { settle } from '../settlement.ts';

export const user3 = (): number => settle();
