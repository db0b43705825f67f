import { fingerprint } from '../base/hashing.ts';
import { compareText } from '../base/ordering.ts';
import type { DriftRow, Family, FamilyMember } from '../model/family.ts';
import { differs, driftRows } from './drift-rows.ts';
import type { Candidate } from './rule-candidates.ts';

/** Sure enough to stop a change; calibrated in docs/accuracy.md. */
const GATING_SCORE = 0.8;
/** A family of fewer common decisions is shown and never gates. */
const GATING_ROWS = 2;

/** Says of units that decide the same what they are about, what they share and how they differ. */
export function describeFamily(unsorted: readonly Candidate[], score: number): Family {
  const candidates = [...unsorted].sort(
    (a, b) => compareText(a.source.path, b.source.path) || a.startLine - b.startLine,
  );
  const members = candidates.map(
    ({ source, startLine, endLine, symbol }): FamilyMember => ({ file: source.file, startLine, endLine, symbol }),
  );
  const drift = driftRows(candidates);
  const shared = drift.filter((row) => !differs(row));
  const words = dominantWords(candidates);
  const title = words.slice(0, 3).join(' ') || 'rule';
  return {
    id: fingerprint(identityOf(words, shared)),
    kind: 'rule',
    title,
    sentence: sentenceOf({ title, candidates, drift }),
    members,
    drift,
    shared: shared.map(({ aspect, majority }) => `${aspect} ${majority ?? ''}`.trim()),
    score: Math.round(score * 1000) / 1000,
    isGating: score >= GATING_SCORE && shared.length + drift.length >= GATING_ROWS,
  };
}

/** What survives a rename, a move and a reformat, and most edits of one member. */
function identityOf(words: readonly string[], shared: readonly DriftRow[]): string[] {
  return [
    ...words.slice(0, 4),
    ...shared.map(({ aspect, majority }) => `${aspect}=${majority ?? ''}`).sort(compareText),
  ];
}

/** Words of most members, those that most of them give weight first. */
function dominantWords(candidates: readonly Candidate[]): string[] {
  const sums = new Map<string, { count: number; weight: number }>();
  for (const { words } of candidates) {
    for (const [word, weight] of words) {
      const known = sums.get(word) ?? { count: 0, weight: 0 };
      sums.set(word, { count: known.count + 1, weight: known.weight + weight });
    }
  }
  return [...sums]
    .filter(([, { count }]) => count > candidates.length / 2)
    .sort((a, b) => b[1].weight - a[1].weight || compareText(a[0], b[0]))
    .map(([word]) => word);
}

interface Told {
  readonly title: string;
  readonly candidates: readonly Candidate[];
  readonly drift: readonly DriftRow[];
}

const MOST_TOLD = 3;

/** `3 copies of the overdue fee in 3 components; 2 differ: b.py stops at 12 instead of 15; …` */
function sentenceOf({ title, candidates, drift }: Told): string {
  const components = new Set(candidates.map(({ source }) => source.component)).size;
  const head = `${candidates.length} copies of the ${title} rule in ${components} ${components === 1 ? 'component' : 'components'}`;
  const deviations = candidates.flatMap((candidate, at) => deviationsOf(candidate, at, drift));
  const deviating = new Set(deviations.map(({ at }) => at)).size;
  if (deviating === 0) return drift.some(differs) ? `${head}; they differ, and no value is that of most.` : `${head}.`;
  const told = deviations.slice(0, MOST_TOLD).map(({ text }) => text);
  const more = deviations.length > told.length ? `; ${deviations.length - told.length} more differences` : '';
  return `${head}; ${deviating} ${deviating === 1 ? 'differs' : 'differ'}: ${told.join('; ')}${more}.`;
}

function deviationsOf(
  { symbol, source }: Candidate,
  at: number,
  drift: readonly DriftRow[],
): { at: number; text: string }[] {
  const name = symbol === '' ? source.path.slice(source.path.lastIndexOf('/') + 1) : symbol;
  return drift.flatMap(({ aspect, cells, majority }) => {
    const cell = cells[at];
    if (cell?.state === 'differs' && majority !== null)
      return [{ at, text: `${name} has ${aspect} ${cell.value ?? ''} instead of ${majority}` }];
    if (cell?.state === 'none' && majority !== null) return [{ at, text: `${name} has no ${aspect}` }];
    return [];
  });
}
