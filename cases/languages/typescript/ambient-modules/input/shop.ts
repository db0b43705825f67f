declare module '@shop/pricing' {
  import Ledger, { Price, type Tier } from '@shop/ledger';
  import * as stock from './stock';
  export { Order as default, cancel } from './order';
  export * from './customer';
  export function total(order: import('./line').Line): Price;
}

declare module '*.svg' {
  const address: string;
  export default address;
}
