import { useState } from 'react';
import { fetchScore } from '../api/credit.ts';
import { draftInvoice } from '../api/invoices.ts';
import { cancelOrder, placeOrder } from '../api/orders.ts';

export function CheckoutPage({ customerId, tier }: { readonly customerId: string; readonly tier: string }) {
  const [problem, setProblem] = useState<string | null>(null);

  async function order(): Promise<void> {
    const score = await fetchScore(customerId);
    if (score.grade === 'E' || (score.grade === 'D' && tier === 'standard')) {
      setProblem('Payment in advance only.');
      return;
    }
    const placed = await placeOrder(customerId);
    if (placed.isOnHold) {
      if (tier === 'gold') {
        setProblem('We call you back.');
      } else {
        await cancelOrder(placed.id);
        setProblem('The order could not be released.');
      }
      return;
    }
    try {
      if (score.grade !== 'A') await draftInvoice(placed.id);
    } catch {
      if (tier !== 'gold') await cancelOrder(placed.id);
    }
  }

  return (
    <div>
      {problem === null ? null : <p>{problem}</p>}
      <button type="button" onClick={() => void order()}>
        Order
      </button>
    </div>
  );
}
