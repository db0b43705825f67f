import { Meter } from '../ui/Meter';
import { Money } from '../ui/Money';
import { useUsage } from '../api/useUsage';
import type { TravelRegion } from '../api/types';

interface TravelUsageProps {
  region: TravelRegion;
  spentThisMonth: number;
}

export function includedMb(region: TravelRegion): { included: number; extraPerMb: number } {
  switch (region) {
    case 'europe':
      return { included: 1000, extraPerMb: 0.002 };
    case 'neighbours':
      return { included: 300, extraPerMb: 0.02 };
    case 'world':
      return { included: 100, extraPerMb: 0.19 };
  }
}

export const SPEND_CAP = 60;

export function extraCost(region: TravelRegion, mbToday: number, spent: number): number {
  const { included, extraPerMb } = includedMb(region);
  const extra = Math.max(0, mbToday - included) * extraPerMb;
  return Math.min(extra, Math.max(0, SPEND_CAP - spent));
}

export function TravelUsage({ region, spentThisMonth }: TravelUsageProps) {
  const usage = useUsage('roaming', 'today');
  if (usage.status !== 'ready') {
    return <Meter busy label="Usage abroad" />;
  }
  const { included } = includedMb(region);
  return (
    <>
      <Meter label="Usage abroad" value={usage.megabytes} max={included} unit="MB" />
      <p>
        Extra today: <Money amount={extraCost(region, usage.megabytes, spentThisMonth)} />
      </p>
    </>
  );
}
