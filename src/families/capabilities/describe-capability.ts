import { fingerprint } from '../../base/hashing.ts';
import { compareText } from '../../base/ordering.ts';
import type { DriftRow, Family, FamilyMember } from '../../model/family.ts';
import { markWeight } from '../../model/mark-weight.ts';
import { differs } from '../drift-rows.ts';
import { memberContent } from '../member-content.ts';
import type { MechanismGroup } from './group-mechanisms.ts';
import { heldMarks, markRows, type SourceOf } from './mark-rows.ts';
import { ruleRows } from './member-rules.ts';
import type { Mechanism } from './mechanism.ts';
import { nameCapability } from './name-capability.ts';
import { tellCapability } from './tell-capability.ts';

/** Says of places that build one mechanism what it is about, what they share and what some of them lack. */
export function describeCapability({ members: unsorted, score, weightOf }: MechanismGroup, sourceOf: SourceOf): Family {
  const members = [...unsorted].sort((a, b) => compareText(a.source.path, b.source.path));
  const title = nameCapability(members, weightOf);
  const decided = ruleRows(members, sourceOf);
  const done = markRows(members, sourceOf).filter((row) => !isToldBy(row, decided));
  const rows = [...decided, ...done];
  const shared = done.filter((row) => !differs(row)).map(({ aspect }) => aspect);
  return {
    id: fingerprint(['capability', ...identityOf(members)]),
    kind: 'capability',
    title,
    sentence: tellCapability({ title, members, rows: done }),
    members: members.map(memberOf),
    drift: [...rows.filter(differs), ...rows.filter((row) => !differs(row))],
    shared,
    reasons: shared.length === 0 ? [] : [`all of them: ${shared.slice(0, MOST_TOLD).join(', ')}`],
    score: Math.round(score * 1000) / 1000,
    isGating: false,
  };
}

const MOST_TOLD = 4;

/** Who compares with `RS256`, or with an audience, says so in a row of its own. */
function isToldBy({ aspect }: DriftRow, decided: readonly DriftRow[]): boolean {
  if (!aspect.startsWith('"')) return decided.some((row) => row.aspect === aspect);
  const text = aspect.slice(1, -1);
  return decided.some(({ cells }) => cells.some(({ value }) => folded(value).includes(text)));
}

function folded(value: string | null): string {
  return (value ?? '').toLowerCase().replace(/[\s_-]+/g, ' ');
}

function memberOf({ source, fact, marks }: Mechanism): FamilyMember {
  const { startLine, endLine, name } = fact;
  return { file: source.file, startLine, endLine, symbol: name, ...memberContent(marks.keys()) };
}

/** What most members have: no name of a unit, no path. */
function identityOf(members: readonly Mechanism[]): string[] {
  return heldMarks(members)
    .filter(({ of, holders }) => holders * 2 > members.length && markWeight(of) >= TELLING)
    .map(({ of }) => of)
    .sort(compareText);
}

const TELLING = 0.6;
