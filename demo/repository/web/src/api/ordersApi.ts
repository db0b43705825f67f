import type { Order } from '@tallyho/api-contracts';
import { http } from '@/api/httpClient';
import { showToast } from '@/components/ToastHost';
import { authHeader } from '@/state/sessionStore';

export async function placeOrder(quoteId: string): Promise<Order> {
  const { data } = await http.post<Order>('/api/orders', { quoteId }, { headers: authHeader() });
  showToast(data.status === 'onhold' ? 'The order is on hold' : 'The order is placed');
  return data;
}

export async function fetchOrders(customerId: string): Promise<Order[]> {
  const { data } = await http.get<Order[]>('/api/orders', { params: { customerId }, headers: authHeader() });
  return data;
}

export async function releaseOrder(orderId: string): Promise<Order> {
  const { data } = await http.post<Order>(`/api/orders/${orderId}/release`, null, { headers: authHeader() });
  return data;
}

export async function cancelOrder(orderId: string): Promise<Order> {
  const { data } = await http.post<Order>(`/api/orders/${orderId}/cancel`, null, { headers: authHeader() });
  showToast('The order is cancelled');
  return data;
}
