import { priceOf } from '@shop/prices';
import { tierOf } from '@shop/tiers/tier';

export const cart = (): number => priceOf('soap') * tierOf();
