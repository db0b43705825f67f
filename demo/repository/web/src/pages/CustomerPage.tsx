import type { CreditScore, CustomerTier } from '@tallyho/api-contracts';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { fetchCreditScore } from '@/api/creditApi';
import { changeTier } from '@/api/customersApi';
import { ProblemBanner } from '@/components/ProblemBanner';
import { TierBadge } from '@/components/TierBadge';
import { VatNumberField } from '@/components/VatNumberField';
import { useCustomer } from '@/hooks/useCustomer';
import { app } from '@/lib/app';

const TIERS: CustomerTier[] = ['standard', 'bronze', 'silver', 'gold'];

export function CustomerPage() {
  const { customerId = '' } = useParams();
  const { value: customer, problem, reload } = useCustomer(customerId);
  const [score, setScore] = useState<CreditScore | null>(null);

  if (customer === null) return <ProblemBanner problem={problem} onRetry={reload} />;

  return (
    <>
      <h1>
        {customer.name} <TierBadge tier={customer.tier} />
      </h1>
      <p>Customer for {app.dates.fullYearsSince(customer.customerSince)} years</p>
      <label>
        Tier
        <select
          value={customer.tier}
          onChange={(event) => void changeTier(customer.id, event.target.value as CustomerTier).then(reload)}
        >
          {TIERS.map((tier) => (
            <option key={tier}>{tier}</option>
          ))}
        </select>
      </label>
      <VatNumberField customer={customer} onChanged={reload} />
      <button type="button" onClick={() => void fetchCreditScore(customer.id).then(setScore)}>
        Credit score
      </button>
      {score !== null && (
        <p>
          Grade {score.grade} ({score.points} points) {score.reasons.join(', ')}
        </p>
      )}
    </>
  );
}
