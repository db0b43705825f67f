import type { Article, Customer, Quote } from '@tallyho/api-contracts';
import { create } from 'zustand';
import { requestQuote, toQuoteLines, withdrawQuote } from '@/api/quotesApi';

export interface CartItem {
  sku: string;
  description: string;
  unitPrice: number;
  quantity: number;
}

interface CartState {
  customer: Customer | null;
  items: CartItem[];
  quote: Quote | null;
  chooseCustomer: (customer: Customer) => void;
  add: (article: Article) => void;
  changeQuantity: (sku: string, quantity: number) => void;
  remove: (sku: string) => void;
  requestQuote: (requestedPercent?: number) => Promise<Quote>;
  discardQuote: () => Promise<void>;
}

export const useCart = create<CartState>((set, get) => ({
  customer: null,
  items: [],
  quote: null,

  chooseCustomer: (customer) => set({ customer, quote: null }),

  add: (article) => {
    const existing = get().items.find((item) => item.sku === article.sku);
    if (existing) {
      get().changeQuantity(article.sku, existing.quantity + 1);
      return;
    }
    const { sku, description, unitPrice, minimumQuantity } = article;
    set({ items: [...get().items, { sku, description, unitPrice, quantity: minimumQuantity }], quote: null });
  },

  changeQuantity: (sku, quantity) =>
    set({
      items: get().items.map((item) => (item.sku === sku ? { ...item, quantity: Math.max(1, quantity) } : item)),
      quote: null,
    }),

  remove: (sku) => set({ items: get().items.filter((item) => item.sku !== sku), quote: null }),

  requestQuote: async (requestedPercent) => {
    const { customer, items } = get();
    if (customer === null) throw new Error('Choose a customer first.');
    const quote = await requestQuote({ customerId: customer.id, lines: toQuoteLines(items), requestedPercent });
    set({ quote });
    return quote;
  },

  discardQuote: async () => {
    const { quote } = get();
    if (quote !== null) await withdrawQuote(quote.id);
    set({ quote: null });
  },
}));

export function emptyCart(): void {
  useCart.setState({ customer: null, items: [], quote: null });
}
