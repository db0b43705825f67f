import { Alert } from '../ui/Alert';
import { useOffer } from './useOffer';
import { countryName } from '../i18n/countries';

type Advice = 'send' | 'apply' | 'never';

interface OfferItem {
  id: string;
  eccn?: string;
  total: number;
}

interface Props {
  offerId: string;
  onApply(): void;
}

const REGIONS: Record<string, 'banned' | 'allied'> = {
  KP: 'banned',
  IR: 'banned',
  SY: 'banned',
  RU: 'banned',
  BY: 'banned',
  AU: 'allied',
  CA: 'allied',
  CH: 'allied',
  JP: 'allied',
  NO: 'allied',
  NZ: 'allied',
  US: 'allied',
};
const DUAL_USE = ['2B001', '3A001', '5A002', '6A003', '9A012'];

function adviceFor(region: string, forArmy: boolean, items: readonly OfferItem[]): Advice {
  const kind = REGIONS[region];
  if (kind === 'banned') return 'never';
  if (kind === 'allied') return 'send';
  const sensitive = items.filter(({ eccn }) => eccn !== undefined && DUAL_USE.includes(eccn));
  const sum = sensitive.reduce((total, item) => total + item.total, 0);
  return forArmy || sum > 5000 ? 'apply' : 'send';
}

const LANES: Record<string, 'express' | 'sea'> = { AU: 'sea', CA: 'sea', CH: 'express', JP: 'sea', NO: 'express', NZ: 'sea', US: 'sea' };

function transitDays(region: string, forArmy: boolean, items: readonly OfferItem[]): number {
  const lane = LANES[region];
  if (lane === 'express') return 2;
  const sum = items.reduce((total, item) => total + item.total, 0);
  const days = lane === 'sea' ? 28 : 9;
  return forArmy || sum > 25000 ? days + 5 : days;
}

export function ShippingAdvice({ offerId, onApply }: Props) {
  const { offer, error } = useOffer(offerId);
  if (error) return <Alert tone="error">{error.message}</Alert>;
  if (!offer) return null;

  const advice = adviceFor(offer.country, offer.customer.isArmedForces, offer.items);
  return (
    <aside>
      {advice === 'never' && <Alert tone="error">We do not deliver to {countryName(offer.country)}.</Alert>}
      {advice === 'apply' && (
        <Alert tone="warning">
          This offer needs a licence, allow for eight weeks. <button onClick={onApply}>Apply now</button>
        </Alert>
      )}
      <p>
        {offer.items.length} items, {offer.customer.name}, about{' '}
        {transitDays(offer.country, offer.customer.isArmedForces, offer.items)} days
      </p>
    </aside>
  );
}
