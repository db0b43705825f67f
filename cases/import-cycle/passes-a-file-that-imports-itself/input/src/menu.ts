import * as self from './menu.ts';

export const dish = () => 'soup';
export const dishes = () => Object.keys(self);
