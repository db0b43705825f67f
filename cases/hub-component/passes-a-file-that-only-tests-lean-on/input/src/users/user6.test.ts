import { settle } from '../settlement.ts';

export const user6 = (): number => settle();
