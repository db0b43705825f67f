export type CustomerTier = 'gold' | 'silver' | 'bronze' | 'standard';

export interface Customer {
  id: string;
  name: string;
  tier: CustomerTier;
  customerSince: string;
  currency: string;
  vatNumber: string | null;
  isBlocked: boolean;
}
