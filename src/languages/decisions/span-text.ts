import { secondsOf } from './nature.ts';

/** Seconds of `30 minutes`, `1 hour 30 minutes`, `PT5M`, `P30D`, `15m`; null for any other text. */
export function secondsOfText(text: string): number | null {
  const trimmed = text.trim();
  return secondsOfIso(trimmed) ?? secondsOfWords(trimmed.toLowerCase());
}

function secondsOfIso(text: string): number | null {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
    text,
  );
  if (parts === null || text.length < 3) return null;
  const units = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'];
  return units.reduce((sum, unit, at) => sum + Number(parts[at + 1] ?? 0) * secondsOf(unit), 0);
}

function secondsOfWords(text: string): number | null {
  const parts = text.split(PART);
  if (!/^\d/.test(text) || parts.length < 2) return null;
  let seconds = 0;
  for (let at = 0; at + 1 < parts.length; at += 3) {
    const unit = unitSeconds(parts[at + 2] ?? '');
    if ((parts[at] ?? '').trim() !== '' || unit === 0) return null;
    seconds += Number(parts[at + 1]) * unit;
  }
  return (parts.at(-1) ?? '').trim() === '' ? seconds : null;
}

const PART = /(\d+(?:\.\d+)?)\s*([a-z]+)/;

function unitSeconds(unit: string): number {
  return (Object.hasOwn(SHORT, unit) ? SHORT[unit] : undefined) ?? secondsOf(unit);
}

const SHORT: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };
