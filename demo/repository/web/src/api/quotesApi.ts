import type { Quote, QuoteChange, QuoteRequest } from '@tallyho/api-contracts';
import { http } from '@/api/httpClient';
import { authHeader, currentUser } from '@/state/sessionStore';

export function toQuoteLines(items: { sku: string; quantity: number }[]): QuoteRequest['lines'] {
  return items.filter((item) => item.quantity > 0).map(({ sku, quantity }) => ({ sku, quantity }));
}

export async function requestQuote(request: QuoteRequest): Promise<Quote> {
  const mayAskForDiscount = currentUser()?.roles.includes('sales') ?? false;
  const body = mayAskForDiscount ? request : { ...request, requestedPercent: undefined };
  const { data } = await http.post<Quote>('/api/quotes', body, { headers: authHeader() });
  return data;
}

export async function fetchQuote(quoteId: string): Promise<Quote> {
  const { data } = await http.get<Quote>(`/api/quotes/${quoteId}`, { headers: authHeader() });
  return data;
}

export async function sendQuote(quoteId: string): Promise<Quote> {
  const { data } = await http.post<Quote>(`/api/quotes/${quoteId}/send`, null, { headers: authHeader() });
  return data;
}

export async function withdrawQuote(quoteId: string): Promise<void> {
  await http.delete(`/api/quotes/${quoteId}`, { headers: authHeader() });
}

export async function fetchQuoteHistory(quoteId: string): Promise<QuoteChange[]> {
  const { data } = await http.get<QuoteChange[]>(`/api/quotes/${quoteId}/history`, { headers: authHeader() });
  return data;
}
