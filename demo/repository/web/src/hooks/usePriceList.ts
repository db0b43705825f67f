import type { PriceList } from '@tallyho/api-contracts';
import { fetchCurrentPriceList } from '@/api/priceListApi';
import { type Loaded, useLoaded } from '@/hooks/useLoaded';

export function usePriceList(currency: string): Loaded<PriceList> {
  return useLoaded(() => fetchCurrentPriceList(currency), [currency]);
}
