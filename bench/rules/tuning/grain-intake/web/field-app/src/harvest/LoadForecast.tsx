import { useState } from 'react';
import { NumberInput } from '../ui/NumberInput';
import { useDayPrice } from '../market/useDayPrice';
import { formatEuro, formatTonnes } from '../format';

interface Probe {
  tonnes: number;
  moisture: number;
  chaff: number;
  density: number;
}

const EMPTY: Probe = { tonnes: 0, moisture: 14, chaff: 1, density: 78 };

function forecast({ tonnes, moisture, chaff, density }: Probe, dayPrice: number): number {
  const turnedAway = moisture >= 20 || density < 72;
  if (turnedAway) return 0;
  const lost = Math.max(0, moisture - 14.5) * 0.013 + Math.max(0, chaff - 2) * 0.01;
  const price = dayPrice * (density < 75 ? 0.97 : 1);
  return Math.round(tonnes * (1 - lost) * price * 100) / 100;
}

/** Recommendation for the driver in km/h: wet and dense crops are cut slowly. */
export function combineSpeed(moisture: number, tonnesPerHectare: number, slope: number): number {
  if (moisture > 20 || slope >= 14.5) return 2;
  const base = tonnesPerHectare > 7.2 ? 4.5 : 6;
  return Math.max(2, base - Math.max(0, moisture - 14.5) * 0.13);
}

export function LoadForecast() {
  const [probe, setProbe] = useState(EMPTY);
  const { price, stale } = useDayPrice('wheat');
  const set = (key: keyof Probe) => (value: number) => setProbe((old) => ({ ...old, [key]: value }));

  if (price === undefined) return <p>No price yet today.</p>;
  const proceeds = forecast(probe, price);

  return (
    <form>
      <NumberInput label="Load (t)" value={probe.tonnes} onChange={set('tonnes')} />
      <NumberInput label="Moisture (%)" value={probe.moisture} step={0.1} onChange={set('moisture')} />
      <NumberInput label="Chaff (%)" value={probe.chaff} step={0.1} onChange={set('chaff')} />
      <NumberInput label="Density (kg/hl)" value={probe.density} onChange={set('density')} />
      <output>{proceeds === 0 ? 'The mill sends this load back' : formatEuro(proceeds)}</output>
      <small>
        {formatTonnes(probe.tonnes)} at {formatEuro(price)} {stale && '(price of yesterday)'}
      </small>
      <small>Combine at {combineSpeed(probe.moisture, 8, 0)} km/h</small>
    </form>
  );
}
