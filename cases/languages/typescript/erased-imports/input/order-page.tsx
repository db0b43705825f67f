import React from 'react';
import { OrderCard } from './order-card';
import { Order } from './order';
import { Price } from './price';
import { tiers } from './tiers';

export function OrderPage({ order }: { order: Order }) {
  return <OrderCard<Price> order={order} tiers={tiers}>total</OrderCard>;
}
