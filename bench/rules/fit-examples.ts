import { EVIDENCE } from '../../src/families/score-pair.ts';
import { type Candidate, listCandidates } from '../../src/families/rule-candidates.ts';
import type { RuleSource } from '../../src/families/rule-source.ts';
import {
  createWeighing,
  weighCandidates,
  type WeighedPair,
  type Weighing,
} from '../../src/families/weigh-candidates.ts';
import type { Half } from './benchmark.ts';
import type { Example } from './logistic-regression.ts';
import { placeRecogniser, type Recognised } from './recognise-place.ts';

export interface FitPair extends WeighedPair, Example {
  /** Folders of the rules that its two sides stand in: what must not be learned from to judge it. */
  readonly folders: readonly [string, string];
  /** False for parts of members, of which nobody can say whether they are the rule. */
  readonly isExample: boolean;
}

export interface FitExamples {
  readonly candidates: readonly Candidate[];
  readonly weighing: Weighing;
  /** Every pair that the search would weigh. */
  readonly pairs: readonly FitPair[];
}

/** The pairs of a half as the search weighs them, with the truth. */
export function fitExamples(half: Half, sources: readonly RuleSource[]): FitExamples {
  const candidates = listCandidates(sources);
  const recognise = placeRecogniser(half);
  const places = candidates.map(({ source, startLine, endLine }) =>
    recognise({ path: source.path, startLine, endLine }),
  );
  const clear = candidates.map((_, at) => isClear(at, candidates, places));
  const weighing = createWeighing(candidates);
  const pairs = weighCandidates(candidates, weighing).map((pair): FitPair => {
    const [a, b] = [candidates[pair.left]!, candidates[pair.right]!];
    return {
      ...pair,
      figures: EVIDENCE.map((name) => pair.evidence[name]),
      isTrue: isOneRule(places[pair.left]!, places[pair.right]!),
      folders: [folderOf(a), folderOf(b)],
      isExample: clear[pair.left]! && clear[pair.right]! && a.source !== b.source,
    };
  });
  return { candidates, weighing, pairs };
}

function folderOf({ source }: Candidate): string {
  return source.path.split('/')[0] ?? '';
}

function isOneRule(a: Recognised, b: Recognised): boolean {
  return a.kind === 'member' && b.kind === 'member' && a.rule === b.rule;
}

/** Of several units at one place of the truth only the one that decides most; beside a member nothing that calls it or is called. */
function isClear(at: number, candidates: readonly Candidate[], places: readonly Recognised[]): boolean {
  const own = candidates[at]!;
  const { kind, name } = places[at]!;
  if (kind === 'member' || kind === 'negative') {
    return candidates.every(
      ({ cells }, other) =>
        places[other]!.name !== name ||
        cells.length < own.cells.length ||
        (cells.length === own.cells.length && other >= at),
    );
  }
  return !candidates.some(
    (other, index) =>
      places[index]!.kind === 'member' &&
      other.source === own.source &&
      (other.inlined.includes(own.symbol) || own.inlined.includes(other.symbol)),
  );
}
