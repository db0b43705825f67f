export type OrderStatus = 'placed' | 'released' | 'onhold' | 'shipped' | 'invoiced' | 'cancelled';

export interface Order {
  id: string;
  quoteId: string;
  status: OrderStatus;
  holdReason: string | null;
  total: number;
  currency: string;
  placedAt: string;
}
