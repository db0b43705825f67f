import type { PriceList } from '@tallyho/api-contracts';
import { http } from '@/api/httpClient';
import { authHeader } from '@/state/sessionStore';

export async function fetchCurrentPriceList(currency: string): Promise<PriceList> {
  const { data } = await http.get<PriceList>('/api/price-lists/current', {
    params: { currency },
    headers: authHeader(),
  });
  return data;
}
