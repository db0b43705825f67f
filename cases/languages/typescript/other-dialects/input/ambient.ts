export const precision: number;
export function total(order: import('./order').Order): number;
declare global {
  interface Window {
    shop: import('./shop').Shop;
  }
}
export default total;
