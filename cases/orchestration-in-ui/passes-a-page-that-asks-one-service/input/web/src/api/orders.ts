export async function placeOrder(customerId: string): Promise<{ id: string; isOnHold: boolean }> {
  const response = await fetch('/api/orders', { method: 'POST', body: JSON.stringify({ customerId }) });
  return response.json();
}

export async function cancelOrder(orderId: string): Promise<void> {
  await fetch(`/api/orders/${orderId}/cancel`, { method: 'POST' });
}
