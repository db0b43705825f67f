import { sendWithRetry } from '../../http/src/send-with-retry.ts';

export function placeOrder(body: string): Promise<Response> {
  return sendWithRetry(() => fetch('/api/orders', { method: 'POST', body }), 3);
}
