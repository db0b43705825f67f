import type { Order, OrderStatus } from '@tallyho/api-contracts';

const TEXTS: Record<OrderStatus, string> = {
  placed: 'Placed',
  released: 'Being packed',
  onhold: 'On hold',
  shipped: 'On its way',
  invoiced: 'Invoiced',
  cancelled: 'Cancelled',
};

export function OrderStatusLabel({ order }: { order: Order }) {
  return (
    <span title={order.holdReason ?? undefined} className={`order-${order.status}`}>
      {TEXTS[order.status]}
    </span>
  );
}
