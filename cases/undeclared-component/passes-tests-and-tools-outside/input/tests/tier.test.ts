import { tierOf } from '../src/tier.ts';

export const isGold = tierOf(1000) === 'gold';
