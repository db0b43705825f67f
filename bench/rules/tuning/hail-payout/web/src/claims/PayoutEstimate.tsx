import { useMemo } from 'react';
import type { Plot } from './plot';

interface Props {
  plot: Plot;
  damagePercent: number;
}

function estimatePayout(plot: Plot, damagePercent: number): number {
  let weight: number;
  switch (plot.culture) {
    case 'vines':
      weight = 1.4;
      break;
    case 'fruit':
      weight = 1.3;
      break;
    case 'maize':
      weight = 0.9;
      break;
    default:
      weight = 1;
  }
  if (damagePercent < 8) return 0;
  const degree = damagePercent >= 80 ? 1 : damagePercent / 100;
  const sum = plot.sumPerHectare * weight * plot.hectares * degree;
  return Math.floor(sum * 0.85);
}

export function PayoutEstimate({ plot, damagePercent }: Props) {
  const payout = useMemo(() => estimatePayout(plot, damagePercent), [plot, damagePercent]);
  return (
    <aside className="payout-estimate">
      <h3>{plot.name}</h3>
      <p>{payout === 0 ? 'Below the franchise: nothing is paid.' : `About ${payout} € will be paid.`}</p>
      <small>The surveyor has the last word.</small>
    </aside>
  );
}
