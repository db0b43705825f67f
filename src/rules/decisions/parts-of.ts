import type { FitnessFunction, Part } from '../../model/fitness-function.ts';

/** Every part that a function names, in the order they are written. */
export function partsOf(given: FitnessFunction): readonly Part[] {
  return [...ownParts(given), ...given.except];
}

function ownParts(given: FitnessFunction): readonly Part[] {
  switch (given.kind) {
    case 'layers':
      return given.floors.flat();
    case 'forbid':
    case 'allow-only':
    case 'reach':
      return [...given.from, ...given.to];
    case 'independent':
    case 'acyclic':
      return given.groups;
    case 'public-api':
      return [given.of, ...given.entry];
    case 'limit':
    case 'owner':
      return given.of;
    case 'wire':
      return given.terms.kind === 'independent' ? given.terms.groups : [...given.terms.from, ...given.terms.to];
    case 'external':
      return given.parts;
    case 'capability':
      return given.home;
  }
}
