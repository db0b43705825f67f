import prices, { tier as customerTier, type Discount, default as priceList } from './prices';
import * as stock from '@shop/stock';
import {} from './empty';
import type {} from './empty-types';
import type Invoice from './invoice';
import type * as Shipping from './shipping';
import { type Order, type Line } from './order';
import { "free-shipping" as freeShipping } from './rules';
import './register-taxes';
import settings from './settings.json' with { type: 'json' };
import fs = require('node:fs');
import type Ledger = require('./ledger');
export * from './customers';
export * as returns from './returns';
export { place, cancel as default } from './orders';
export type { Receipt } from './receipt';
export { type Refund } from './refund';
export type * from './types';
export { prices, customerTier as tier };
export const rate = 1,
  { net, gross: [first] } = prices;
export interface Basket {
  readonly lines: import('./line').Line[];
}
export type Currency = typeof import('./currency');
export enum Status {
  open,
}
export declare const version: string;

const later = import('./reports');
const templated = import(`./exports`);
const unknown = import(`./locales/${settings.locale}`);
const computed = import(settings.plugin);
const legacy = require('./legacy');
const pinned = require.resolve(/* kept beside the build */ './pinned');
const worker = new Worker(new URL('./recalculate.worker.ts', import.meta.url), { type: 'module' });
const icon = new URL('./cart.svg', import.meta.url);
const remote = new URL('https://shop.example/prices', import.meta.url);
const resolved = import.meta.resolve('./tariffs');

// require('./in-a-comment') and import('./in-a-comment').Price
const text = "require('./in-a-string')";
const code = `const tiers = require('./in-a-template'); ${require('./in-a-substitution')}`;
const pattern = /require('.\/in-a-pattern')/;
orders.require('./of-something');
const spread = [...require('./spread')];
class Export extends mixin(require('./base')) {
  total(...rest: import('./rest').Rest[]): import('./result').Result {
    const price: import('./price').Price = rest[0];
    return price;
  }
}

declare module '@shop/plugin' {
  export function install(): void;
}
