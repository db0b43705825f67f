import type { FitnessFunction, Part } from '../../model/fitness-function.ts';
import { resolveFunction } from '../../model/resolve-function.ts';

/** Every part that a function names. */
export function partsOf(given: FitnessFunction): readonly Part[] {
  const parts: Part[] = [];
  resolveFunction(given, (named) => {
    parts.push(...named);
    return named;
  });
  return parts;
}
