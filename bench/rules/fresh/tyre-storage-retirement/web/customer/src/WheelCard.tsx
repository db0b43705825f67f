import { Card, Badge } from './design';
import type { Wheel } from './api';

type Verdict = 'reusable' | 'ageing' | 'unusable';

const BADGES: Record<Verdict, string> = {
  reusable: 'Ready for the season',
  ageing: 'Still allowed, but getting hard',
  unusable: 'Has to be replaced',
};

function verdictOn(wheel: Wheel, partner: Wheel, thisYear: number): Verdict {
  const needed = wheel.type === 'WINTER' ? 4 : 3;
  const yearsSinceMade = thisYear - wheel.madeIn;
  let verdict: Verdict = 'reusable';
  if (wheel.depth < needed || Math.abs(wheel.depth - partner.depth) > 2) {
    verdict = 'unusable';
  } else if (yearsSinceMade >= 10 || wheel.punctures > 1) {
    verdict = 'unusable';
  } else if (yearsSinceMade >= 7) {
    verdict = 'ageing';
  }
  return verdict;
}

export function WheelCard({ wheel, partner }: { wheel: Wheel; partner: Wheel }) {
  const verdict = verdictOn(wheel, partner, new Date().getFullYear());
  return (
    <Card title={wheel.position}>
      <Badge tone={verdict}>{BADGES[verdict]}</Badge>
      <p>{wheel.depth.toFixed(1)} mm left</p>
    </Card>
  );
}
