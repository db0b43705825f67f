import { settle } from '../settlement.ts';

export const user5 = (): number => settle();
