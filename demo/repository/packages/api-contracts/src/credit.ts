import type { CustomerTier } from './customers';

export type CreditGrade = 'A' | 'B' | 'C' | 'D' | 'E';

export interface CreditScore {
  customerId: string;
  points: number;
  grade: CreditGrade;
  reasons: string[];
}

export interface LimitRequest {
  customerId: string;
  tier: CustomerTier;
  orderTotal: number;
}

export interface LimitAnswer {
  isCovered: boolean;
  limit: number;
  outstanding: number;
  deposit: number;
}
