import { part10 } from '../index.ts';

export const user10 = (): number => part10();
