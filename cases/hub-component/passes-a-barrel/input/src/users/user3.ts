import { part3 } from '../index.ts';

export const user3 = (): number => part3();
