import type { DecisionRecord } from '../../model/decision-record.ts';
import type { FitnessFunction, Part } from '../../model/fitness-function.ts';
import type { WrittenAt } from '../../model/intent.ts';
import { namesOf } from './import-breaches.ts';

export interface Contradiction {
  readonly records: readonly [DecisionRecord, ...DecisionRecord[]];
  readonly title: string;
  readonly evidence: readonly string[];
  /** Where to start, if not at the first record. */
  readonly at: WrittenAt | null;
}

/** What two accepted records ask for that no code can do at once. */
export function contradictionsIn(record: DecisionRecord, other: DecisionRecord): Contradiction[] {
  const pairs = record.functions.flatMap((given) => other.functions.map((against) => [given, against] as const));
  return pairs.flatMap(([given, against]) => {
    const what = conflict(given, against) ?? conflict(against, given);
    if (what === null) return [];
    return [
      {
        records: [record, other],
        title: `Decisions ${record.id} and ${other.id} cannot both hold: ${what}`,
        evidence: [
          `${record.id}, ${record.title}: ${record.at.path}, line ${given.line}.`,
          `${other.id}, ${other.title}: ${other.at.path}, line ${against.line}.`,
        ],
        at: null,
      },
    ];
  });
}

/** In words; null where both can hold. Asked in both orders. */
function conflict(given: FitnessFunction, against: FitnessFunction): string | null {
  if (given.kind === 'capability' && against.kind === 'capability') return homesApart(given, against);
  if (given.kind === 'owner' && against.kind === 'owner') return ownersApart(given, against);
  if (given.kind === 'layers' && against.kind === 'layers') return opposedFloors(given.floors, against.floors);
  if (given.kind === 'external' && against.kind === 'external') return externalConflict(given, against);
  return given.kind === 'allow-only' ? allowedAndForbidden(given, against) : null;
}

type Of<Kind extends FitnessFunction['kind']> = FitnessFunction & { readonly kind: Kind };

function homesApart(given: Of<'capability'>, against: Of<'capability'>): string | null {
  if (given.name !== against.name || overlap(given.home, against.home)) return null;
  return `${given.name} is at home in ${namesOf(given.home)} and in ${namesOf(against.home)}`;
}

function ownersApart(given: Of<'owner'>, against: Of<'owner'>): string | null {
  if (given.is === null || against.is === null || given.is === against.is) return null;
  return overlap(given.of, against.of) ? `${namesOf(given.of)} is owned by ${given.is} and by ${against.is}` : null;
}

function allowedAndForbidden(given: Of<'forbid' | 'allow-only' | 'reach'>, against: FitnessFunction): string | null {
  if (against.kind !== 'forbid' && against.kind !== 'reach') return null;
  const isForbidden = overlap(given.from, against.from) && given.to.every((part) => isInside(part, against.to));
  return isForbidden ? `${namesOf(given.from)} may use only ${namesOf(given.to)}, and must not use it` : null;
}

function externalConflict(given: Of<'external'>, against: Of<'external'>): string | null {
  const [name] = given.packages.filter((each) => against.packages.includes(each));
  if (name === undefined || given.place !== 'only-in') return null;
  const isNowhere =
    against.place === 'only-in'
      ? !overlap(given.parts, against.parts)
      : given.parts.every((part) => isInside(part, against.parts));
  return isNowhere ? `together they leave no place for ${name}` : null;
}

/** Two parts that stand one way round in one record and the other way round in the other. */
function opposedFloors(floors: readonly (readonly Part[])[], others: readonly (readonly Part[])[]): string | null {
  const found = floors.map((parts) => others.findIndex((against) => overlap(parts, against)));
  for (let upper = 0; upper < found.length; upper += 1) {
    for (let lower = upper + 1; lower < found.length; lower += 1) {
      if (found[upper]! < 0 || found[lower]! < 0 || found[upper]! <= found[lower]!) continue;
      const [above, below] = [namesOf(floors[upper]!), namesOf(floors[lower]!)];
      return `${above} stands above ${below} and below it`;
    }
  }
  return null;
}

function overlap(parts: readonly Part[], others: readonly Part[]): boolean {
  const files = new Set(parts.flatMap((part) => part.files));
  return others.some((part) => part.files.some((file) => files.has(file)));
}

/** An empty part is inside of nothing: it is told as blind. */
function isInside({ files }: Part, parts: readonly Part[]): boolean {
  const all = new Set(parts.flatMap((part) => part.files));
  return files.length > 0 && files.every((file) => all.has(file));
}
