import { BACKGROUND_FOLDER, type Half, type MarkedPlace, type Place } from './benchmark.ts';

/** What stands at a reported place. `name` is for people: `shipping-fee A`, `shipping-fee N1`, `background/x.py:3-9`. */
export interface Recognised {
  readonly kind: 'member' | 'negative' | 'background' | 'elsewhere';
  /** Rule of the member or negative; empty for the rest. */
  readonly rule: string;
  readonly id: string;
  readonly name: string;
}

/** Two places meet when half of the shorter one lies in the other. */
const OVERLAP_SHARE = 0.5;

/** A function from reported places to what the truth has there; the longest overlap wins. */
export function placeRecogniser(half: Half): (place: Place) => Recognised {
  const marked = Map.groupBy(half.rules.flatMap(markedPlaces), ({ place }) => place.path);
  return (place) => {
    const candidates = (marked.get(place.path) ?? [])
      .map((candidate) => ({ ...candidate, lines: overlapLines(candidate.place, place) }))
      .filter(
        ({ lines, place: other }) => lines > 0 && lines >= OVERLAP_SHARE * Math.min(length(other), length(place)),
      );
    const best = candidates.reduce<(typeof candidates)[number] | null>(
      (found, next) => (found === null || next.lines > found.lines ? next : found),
      null,
    );
    return best === null ? unmarked(place) : best.recognised;
  };
}

function markedPlaces(rule: Half['rules'][number]): { place: MarkedPlace; recognised: Recognised }[] {
  const mark = (kind: 'member' | 'negative') => (place: MarkedPlace) => ({
    place,
    recognised: { kind, rule: rule.rule, id: place.id, name: `${rule.rule} ${place.id}` },
  });
  return [...rule.members.map(mark('member')), ...rule.negatives.map(mark('negative'))];
}

function unmarked(place: Place): Recognised {
  const kind = place.path.startsWith(`${BACKGROUND_FOLDER}/`) ? 'background' : 'elsewhere';
  const name = `${place.path}:${place.startLine}-${place.endLine}`;
  return { kind, rule: '', id: name, name };
}

const length = ({ startLine, endLine }: Place): number => endLine - startLine + 1;

function overlapLines(a: Place, b: Place): number {
  return Math.min(a.endLine, b.endLine) - Math.max(a.startLine, b.startLine) + 1;
}
