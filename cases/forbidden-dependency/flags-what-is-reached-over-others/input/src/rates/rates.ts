import { load } from '../storage/load.ts';

export const rates = (): number => load();
