import { part7 } from '../index.ts';

export const user7 = (): number => part7();
