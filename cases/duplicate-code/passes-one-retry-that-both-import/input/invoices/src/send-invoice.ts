import { sendWithRetry } from '../../http/src/send-with-retry.ts';

export function sendInvoice(id: string): Promise<Response> {
  return sendWithRetry(() => fetch(`/api/invoices/${id}/send`, { method: 'POST' }), 5);
}
