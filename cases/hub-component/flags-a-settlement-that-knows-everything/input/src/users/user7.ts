import { settle } from '../settlement.ts';

export const user7 = (): number => settle();
