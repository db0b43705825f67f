import { fetchScore } from '../api/credit.ts';
import { draftInvoice } from '../api/invoices.ts';
import { placeOrder } from '../api/orders.ts';

export function DeskPage({ customerId, orderId }: { readonly customerId: string; readonly orderId: string }) {
  return (
    <ul>
      <li onClick={() => void fetchScore(customerId)}>Score</li>
      <li onClick={() => void placeOrder(customerId)}>Order</li>
      <li onClick={() => void draftInvoice(orderId)}>Invoice</li>
    </ul>
  );
}
