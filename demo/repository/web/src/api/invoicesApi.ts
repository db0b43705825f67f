import type { Invoice, InvoiceRequest } from '@tallyho/api-contracts';
import { ApiProblem } from '@/api/httpClient';
import { authHeader } from '@/state/sessionStore';

async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, {
    ...init,
    headers: { 'content-type': 'application/json', ...authHeader() },
  });
  if (!response.ok) throw new ApiProblem(response.status, [await response.text()]);
  return (await response.json()) as T;
}

export function fetchInvoices(customerId: string): Promise<Invoice[]> {
  return call<Invoice[]>(`/api/invoices?customerId=${customerId}`);
}

export function draftInvoice(request: InvoiceRequest): Promise<Invoice> {
  return call<Invoice>('/api/invoices', { method: 'POST', body: JSON.stringify(request) });
}

export function sendInvoice(invoiceId: string): Promise<Invoice> {
  return call<Invoice>(`/api/invoices/${invoiceId}/send`, { method: 'POST' });
}

export function markInvoicePaid(invoiceId: string): Promise<Invoice> {
  return call<Invoice>(`/api/invoices/${invoiceId}/payment`, { method: 'POST' });
}
