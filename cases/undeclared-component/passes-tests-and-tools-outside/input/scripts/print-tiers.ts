import { tierOf } from '../src/tier.ts';

console.log(tierOf(10));
