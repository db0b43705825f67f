import type { Reading } from '../api/readings';
import { t } from '../i18n';

export type DoseState = 'ok' | 'block' | 'bin';

export interface Badge {
  colour: 'green' | 'amber' | 'red';
  text: string;
}

const STEP_MINUTES = 5;

// readings come every five minutes, null where the sensor did not answer
export function doseState(readings: readonly Reading[]): DoseState {
  const values = readings.flatMap(({ celsius }) => (celsius === null ? [] : [celsius]));
  const tooWarm = values.filter((value) => value > 8).length * STEP_MINUTES;
  const tooCold = values.filter((value) => value < 2).length * STEP_MINUTES;
  if (values.some((value) => value < -0.5 || value > 25)) {
    return 'bin';
  } else if (tooWarm > 60 || tooCold > 15) {
    return 'block';
  } else if (values.length < readings.length) {
    return 'block';
  }
  return 'ok';
}

export function badgeOf(state: DoseState): Badge {
  const colours = { ok: 'green', block: 'amber', bin: 'red' } as const;
  return { colour: colours[state], text: t(`fridge.${state}`) };
}

export function sparkline(readings: readonly Reading[], width: number): string {
  const known = readings.filter((reading) => reading.celsius !== null);
  if (known.length === 0) return '';
  const step = width / known.length;
  return known.map((reading, index) => `${index * step},${40 - 2 * (reading.celsius ?? 0)}`).join(' ');
}

export function nextReadingAt(readings: readonly Reading[]): Date {
  const last = readings.at(-1)?.takenAt ?? new Date();
  return new Date(last.getTime() + STEP_MINUTES * 60_000);
}
