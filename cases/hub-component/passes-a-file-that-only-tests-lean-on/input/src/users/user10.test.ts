import { settle } from '../settlement.ts';

export const user10 = (): number => settle();
