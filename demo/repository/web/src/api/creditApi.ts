import type { CreditScore, LimitAnswer, LimitRequest } from '@tallyho/api-contracts';
import { http } from '@/api/httpClient';
import { authHeader } from '@/state/sessionStore';

export async function fetchCreditScore(customerId: string): Promise<CreditScore> {
  const { data } = await http.get<CreditScore>(`/v1/scores/${customerId}`, { headers: authHeader() });
  return data;
}

export async function checkCreditLimit(request: LimitRequest): Promise<LimitAnswer> {
  const { data } = await http.post<LimitAnswer>('/v1/limits/check', request, { headers: authHeader() });
  return data;
}
