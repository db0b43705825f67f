import type { Order } from '@tallyho/api-contracts';
import { fetchOrders } from '@/api/ordersApi';
import { type Loaded, useLoaded } from '@/hooks/useLoaded';

export function useOrders(customerId: string): Loaded<Order[]> {
  return useLoaded(() => fetchOrders(customerId), [customerId]);
}
