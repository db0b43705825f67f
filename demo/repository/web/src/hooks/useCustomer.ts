import type { Customer } from '@tallyho/api-contracts';
import { fetchCustomer } from '@/api/customersApi';
import { type Loaded, useLoaded } from '@/hooks/useLoaded';

export function useCustomer(customerId: string): Loaded<Customer> {
  return useLoaded(() => fetchCustomer(customerId), [customerId]);
}
