export type InvoiceStatus = 'draft' | 'open' | 'paid' | 'written_off';

export interface Invoice {
  id: string;
  number: string;
  orderId: string;
  customerId: string;
  currency: string;
  issuedOn: string;
  dueOn: string;
  status: InvoiceStatus;
  total: number;
  dunningLevel: number;
}

export interface InvoiceRequest {
  orderId: string;
  customerId: string;
  currency: string;
  lines: { sku: string; description: string; quantity: number; amount: number }[];
}
