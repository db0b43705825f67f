export { place } from './place.ts';
export { total } from './total.ts';
