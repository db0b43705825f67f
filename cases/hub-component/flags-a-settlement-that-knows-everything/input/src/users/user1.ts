import { settle } from '../settlement.ts';

export const user1 = (): number => settle();
