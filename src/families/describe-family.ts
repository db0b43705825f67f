import { fingerprint } from '../base/hashing.ts';
import { compareText } from '../base/ordering.ts';
import type { Family, FamilyMember } from '../model/family.ts';
import type { Cell } from './decision-cell.ts';
import { differs, driftRows } from './drift-rows.ts';
import type { RuleGroup } from './group-candidates.ts';
import { isGatingFamily } from './is-gating.ts';
import { memberContent } from './member-content.ts';
import type { Candidate } from './rule-candidates.ts';
import { tellDrift } from './tell-drift.ts';

/** Says of units that decide the same what they are about, what they share and how they differ. */
export function describeFamily(group: RuleGroup): Family {
  const { members: unsorted, score, title, reasons } = group;
  const candidates = [...unsorted].sort(
    (a, b) => compareText(a.source.path, b.source.path) || a.startLine - b.startLine,
  );
  const members = candidates.map(
    ({ source, startLine, endLine, symbol, cells }): FamilyMember => ({
      file: source.file,
      startLine,
      endLine,
      symbol,
      ...memberContent(cells.map(sayingOf)),
    }),
  );
  const { rows, agreed } = driftRows(candidates);
  const shared = rows.filter((row) => !differs(row) && row.majority !== null);
  const words = dominantWords(candidates);
  return {
    id: fingerprint(identityOf(agreed, words)),
    kind: 'rule',
    title,
    sentence: tellDrift({ title, candidates, rows }),
    members,
    drift: rows,
    shared: shared.map(({ aspect, majority }) => `${aspect} ${majority ?? ''}`.trim()),
    reasons: withAgreement(reasons, shared.length, rows.length),
    score: Math.round(score * 1000) / 1000,
    isGating: isGatingFamily(candidates, group),
  };
}

/** A decision without the words for what it is about: they are those of variables. */
function sayingOf({ role, side, value, keys }: Cell): string {
  return [role, side, value, ...keys].join('\0');
}

/** Says of the values how many of the aspects that the table prints are the same in all. */
function withAgreement(reasons: readonly string[], agreed: number, all: number): string[] {
  return reasons.map((reason) =>
    reason.startsWith('values') && all > 0 ? `${reason}: ${agreed} of ${all} aspects agree` : reason,
  );
}

/** The values that most agree on; words only where there is hardly a value, as each member chooses its own. */
function identityOf(agreed: readonly string[], words: readonly string[]): string[] {
  return agreed.length >= LEAST_AGREED ? [...agreed] : [...agreed, ...words.slice(0, 4)];
}

const LEAST_AGREED = 2;

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
