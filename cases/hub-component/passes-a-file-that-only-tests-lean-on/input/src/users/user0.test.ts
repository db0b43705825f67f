import { settle } from '../settlement.ts';

export const user0 = (): number => settle();
