export type QuoteStatus = 'draft' | 'sent' | 'accepted' | 'expired' | 'withdrawn';

export interface QuoteLine {
  sku: string;
  description: string;
  quantity: number;
  listPrice: number;
  price: number;
}

export interface Quote {
  id: string;
  customerId: string;
  status: QuoteStatus;
  currency: string;
  lines: QuoteLine[];
  surcharge: number;
  total: number;
  validUntil: string;
}

export interface QuoteRequest {
  customerId: string;
  lines: { sku: string; quantity: number }[];
  requestedPercent?: number;
}

export interface QuoteChange {
  at: string;
  by: string;
  what: string;
}
