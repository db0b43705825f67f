import { daysBetween } from './dates.js';
import { euros } from './money.js';

/** @param {import('./api').Line} line */
export function travelNote(line, today) {
  const costs = costsAbroad(line, today);
  if (!costs) return 'You use your line abroad as at home.';
  return `Above ${costs.freeGb.toFixed(1)} GB you pay ${euros(costs.gb)} a GB; calls cost ${euros(costs.minute)} a minute.`;
}

function costsAbroad({ firstSeen, home, elsewhere, warnedOn, tariff }, today) {
  const longEnough = daysBetween(firstSeen, today) >= 120;
  const quota = elsewhere / (home + elsewhere);
  const isOver = longEnough && quota > 0.5;
  const isLate = warnedOn ? daysBetween(warnedOn, today) >= 14 : false;
  return isOver && isLate ? { gb: 1.3, minute: 0.019, freeGb: (2 * tariff.monthly) / 1.3 } : undefined;
}

export function bars({ home, elsewhere }) {
  const all = home + elsewhere || 1;
  return [home / all, elsewhere / all].map((part) => `${Math.round(part * 100)} %`);
}
