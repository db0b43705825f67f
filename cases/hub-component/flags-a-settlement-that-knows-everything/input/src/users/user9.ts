import { settle } from '../settlement.ts';

export const user9 = (): number => settle();
