import { part4 } from '../index.ts';

export const user4 = (): number => part4();
