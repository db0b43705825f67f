import { useState } from 'react';
import { cancelOrder } from '@/api/ordersApi';
import { MoneyLabel } from '@/components/MoneyLabel';
import { OrderStatusLabel } from '@/components/OrderStatusLabel';
import { ProblemBanner } from '@/components/ProblemBanner';
import { promiseDelivery, type Stock } from '@/domain/deliveryPromise';
import { useOrders } from '@/hooks/useOrders';
import { app } from '@/lib/app';
import { useCart } from '@/state/cartStore';

export function OrderHistoryPage({ stock = [] }: { stock?: Stock[] }) {
  const customer = useCart((cart) => cart.customer);
  const { value: orders, problem, reload } = useOrders(customer?.id ?? '');
  const [cancelling, setCancelling] = useState<string | null>(null);

  async function cancel(orderId: string) {
    setCancelling(orderId);
    try {
      await cancelOrder(orderId);
      reload();
    } finally {
      setCancelling(null);
    }
  }

  return (
    <>
      <h1>Orders</h1>
      <ProblemBanner problem={problem} onRetry={reload} />
      <table>
        <tbody>
          {(orders ?? []).map((order) => {
            const promise = promiseDelivery(order, [], stock, 'DE', customer?.tier ?? 'standard');
            return (
              <tr key={order.id}>
                <td>{app.dates.formatDay(order.placedAt)}</td>
                <td>
                  <OrderStatusLabel order={order} />
                </td>
                <td>
                  <MoneyLabel amount={order.total} currency={order.currency} />
                </td>
                <td>{promise.day ?? promise.warnings.join(', ')}</td>
                <td>
                  <button
                    type="button"
                    disabled={cancelling !== null || order.status === 'shipped'}
                    onClick={() => void cancel(order.id)}
                  >
                    Cancel
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
