import { part0 } from '../index.ts';

export const user0 = (): number => part0();
