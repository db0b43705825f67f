import type { Quote } from '@tallyho/api-contracts';
import { fetchQuote } from '@/api/quotesApi';
import { type Loaded, useLoaded } from '@/hooks/useLoaded';

export interface Offer extends Loaded<Quote> {
  isOpen: boolean;
}

export function useOffer(offerId: string): Offer {
  const offer = useLoaded(() => fetchQuote(offerId), [offerId]);
  const isOpen = offer.value !== null && ['draft', 'sent'].includes(offer.value.status);
  return { ...offer, isOpen };
}
