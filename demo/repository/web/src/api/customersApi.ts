import type { Customer, CustomerTier } from '@tallyho/api-contracts';
import { http } from '@/api/httpClient';
import { authHeader } from '@/state/sessionStore';

export async function fetchCustomer(customerId: string): Promise<Customer> {
  const { data } = await http.get<Customer>(`/api/customers/${customerId}`, { headers: authHeader() });
  return data;
}

export async function searchCustomers(text: string): Promise<Customer[]> {
  const { data } = await http.get<Customer[]>('/api/customers', { params: { text }, headers: authHeader() });
  return data;
}

export async function changeTier(customerId: string, tier: CustomerTier): Promise<Customer> {
  const { data } = await http.put<Customer>(`/api/customers/${customerId}/tier`, { tier }, { headers: authHeader() });
  return data;
}

export async function changeVatNumber(customerId: string, vatNumber: string): Promise<Customer> {
  const { data } = await http.put<Customer>(
    `/api/customers/${customerId}/vat-number`,
    { vatNumber },
    { headers: authHeader() },
  );
  return data;
}
