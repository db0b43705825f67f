import { part1 } from '../index.ts';

export const user1 = (): number => part1();
