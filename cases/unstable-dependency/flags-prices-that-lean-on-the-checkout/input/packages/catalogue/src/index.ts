import { prices } from '@shop/prices';

export interface Catalogue {
  readonly id: string;
}

export function catalogue(): number {
  return 1 + prices();
}
