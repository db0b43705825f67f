import { part6 } from '../index.ts';

export const user6 = (): number => part6();
