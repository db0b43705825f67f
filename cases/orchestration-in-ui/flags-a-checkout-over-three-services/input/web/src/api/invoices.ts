export async function draftInvoice(orderId: string): Promise<void> {
  await fetch('/api/invoices', { method: 'POST', body: JSON.stringify({ orderId }) });
}
