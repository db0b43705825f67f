import { part9 } from '../index.ts';

export const user9 = (): number => part9();
