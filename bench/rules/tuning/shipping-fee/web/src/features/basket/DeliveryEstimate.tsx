import { useMemo } from 'react';
import { formatMoney } from '../../lib/format';
import type { Basket } from './basket-types';

const WEIGHT_STEPS = [
  { upToKg: 2, charge: 4.9 },
  { upToKg: 10, charge: 7.9 },
  { upToKg: 31.5, charge: 14.5 },
];

const AREA_MULTIPLIER: Record<string, number> = { home: 1, eu: 1.6, intl: 3.2 };

function estimateDelivery(basket: Basket, area: string): number | null {
  const kilos = basket.items.reduce((sum, item) => sum + item.kilos * item.count, 0);
  const step = WEIGHT_STEPS.find((candidate) => kilos <= candidate.upToKg);
  if (!step) return null;
  if (area === 'home' && basket.subtotal >= 75) return 0;
  return step.charge * (AREA_MULTIPLIER[area] ?? 3.2);
}

interface Props {
  basket: Basket;
  area: string;
  onChooseArea: (area: string) => void;
}

export function DeliveryEstimate({ basket, area, onChooseArea }: Props) {
  const charge = useMemo(() => estimateDelivery(basket, area), [basket, area]);
  return (
    <section className="delivery-estimate">
      <label>
        Deliver to
        <select value={area} onChange={(event) => onChooseArea(event.target.value)}>
          <option value="home">Germany</option>
          <option value="eu">European Union</option>
          <option value="intl">Elsewhere</option>
        </select>
      </label>
      {charge === null ? <p>This basket is too heavy for a parcel.</p> : <p>Delivery: {formatMoney(charge)}</p>}
    </section>
  );
}
