import { settle } from '../settlement.ts';

export const user8 = (): number => settle();
