import { useState } from 'react';
import { placeOrder } from '../api/orders.ts';

export function CheckoutPage({ customerId }: { readonly customerId: string }) {
  const [isOnHold, setOnHold] = useState(false);

  async function order(): Promise<void> {
    const placed = await placeOrder(customerId);
    setOnHold(placed.isOnHold);
  }

  return (
    <button type="button" onClick={() => void order()}>
      {isOnHold ? 'On hold' : 'Order'}
    </button>
  );
}
