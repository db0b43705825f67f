import { part5 } from '../index.ts';

export const user5 = (): number => part5();
