import type { Test } from '../../model/decision-facts.ts';
import { ALTERNATIVE_LIMIT, type Alternatives, type Reading, always } from './reading.ts';

/** Every combination, up to a limit beyond which conditions are left out. */
export function allOf(parts: readonly Alternatives[], reading: Reading): Alternatives {
  let combined: Alternatives = always;
  for (const part of parts) {
    if (combined.length * part.length > ALTERNATIVE_LIMIT) {
      reading.found.isUnderstood = false;
      continue;
    }
    combined = combined.flatMap((tests) => part.map((more) => [...tests, ...more]));
  }
  return combined;
}

/** A condition that cannot be followed does not make the others hold always. */
export function anyOf(parts: readonly Alternatives[], reading: Reading): Alternatives {
  const told = parts.flat().filter((tests) => tests.length > 0);
  if (told.length === 0) return always;
  if (told.length <= ALTERNATIVE_LIMIT) return told;
  reading.found.isUnderstood = false;
  return told.slice(0, ALTERNATIVE_LIMIT);
}

export function hasConstant(tests: readonly Test[]): boolean {
  return tests.some(({ value }) => value.kind !== 'none');
}
