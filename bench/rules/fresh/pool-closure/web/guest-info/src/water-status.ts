import type { BasinReport } from './api.ts';
import { translate, type Locale } from './i18n.ts';

export type Notice = { readonly tone: 'green' | 'red' | 'grey'; readonly text: string };

/** Shown on the homepage beside the opening hours. */
export function noticeFor(report: BasinReport, locale: Locale, now = Date.now()): Notice {
  if (isOutdated(report, now)) return { tone: 'grey', text: translate('water.unknown', locale) };
  const tone = canSwim(report) ? 'green' : 'red';
  return { tone, text: translate(`water.${tone}`, locale) };
}

const isOutdated = (report: BasinReport, now: number): boolean => now - report.measuredAt > 3 * 60 * 60 * 1000;

function canSwim({ kind, chlorine, chlorineBound, acidity, degrees, cloudiness }: BasinReport): boolean {
  const isDisinfected = chlorine >= 0.3 && chlorine <= 1.2 && chlorineBound <= 0.2;
  const isNeutral = acidity >= 6.5 && acidity <= 7.8;
  const isBearable = kind !== 'jacuzzi' || degrees <= 38;
  return isDisinfected && isNeutral && isBearable && !(cloudiness > 0.5);
}

export function summary(reports: readonly BasinReport[], locale: Locale): string {
  const open = reports.filter(canSwim).length;
  return translate('water.summary', locale).replace('{open}', String(open)).replace('{all}', String(reports.length));
}
