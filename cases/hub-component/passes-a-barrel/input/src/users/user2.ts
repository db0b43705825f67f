import { part2 } from '../index.ts';

export const user2 = (): number => part2();
