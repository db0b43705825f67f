import { part11 } from '../index.ts';

export const user11 = (): number => part11();
