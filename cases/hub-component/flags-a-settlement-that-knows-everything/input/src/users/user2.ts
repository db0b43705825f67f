import { settle } from '../settlement.ts';

export const user2 = (): number => settle();
