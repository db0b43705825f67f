import type { CustomerTier } from '@tallyho/api-contracts';
import { app } from '@/lib/app';

const COLOURS: Record<CustomerTier, string> = {
  gold: '#b8860b',
  silver: '#7d8890',
  bronze: '#8c5a2b',
  standard: '#4d5a60',
};

export function TierBadge({ tier }: { tier: CustomerTier }) {
  return (
    <span className={app.classNames('tier', `tier-${tier}`)} style={{ backgroundColor: COLOURS[tier] }}>
      {tier}
    </span>
  );
}
