import { rate } from './rate.ts';

export const priceOf = (pieces: number): number => pieces * rate;
