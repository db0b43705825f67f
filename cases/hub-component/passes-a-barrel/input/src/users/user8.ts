import { part8 } from '../index.ts';

export const user8 = (): number => part8();
