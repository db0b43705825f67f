import { fingerprint } from '../../base/hashing.ts';
import { compareText } from '../../base/ordering.ts';
import { contentMarks } from '../../model/content-marks.ts';
import { lineOfToken } from '../../model/copy-facts.ts';
import type { Family, FamilyMember } from '../../model/family.ts';
import { renamedHash } from './content-hash.ts';
import { type CopyGroup, sizeOf } from './copy-group.ts';
import type { Place } from './group-places.ts';
import { shapesOf } from './near-units.ts';
import { isSiblingSeries } from './sibling-series.ts';
import type { CopyScope } from './same-code.ts';
import type { UnitSpan } from './unit-spans.ts';

/** The family that a group is, without drift: the lines that differ are told by `describeDrift`, which needs the texts. */
export function describeGroup(scope: CopyScope, group: CopyGroup): Family {
  const members = group.places.map((place) => memberOf(scope, place));
  const tokens = sizeOf(group);
  const title = titleOf(members);
  const isSeries = group.kind !== 'exact' && isSiblingSeries(members, ({ file }) => scope.files[file]?.path ?? '');
  return {
    id: fingerprint(['copies', ...identityOf(members)]),
    kind: group.kind,
    title,
    sentence: sentenceOf(group, { members, title, isSeries }),
    members,
    drift: [],
    reasons: [],
    shared: [`${Math.round(tokens * (group.kind === 'near' ? group.share : 1))} of ${tokens} tokens`],
    score: Math.round(group.share * 100) / 100,
    isGating: !isSeries && isGating(scope, group),
  };
}

function memberOf({ files, units }: CopyScope, place: Place): FamilyMember {
  const facts = files[place.file]?.facts;
  const { file, start, end } = place;
  if (facts === null || facts === undefined) {
    return { file, startLine: 1, endLine: 1, symbol: '', content: '', marks: [] };
  }
  return {
    file,
    startLine: lineOfToken(facts, start),
    endLine: lineOfToken(facts, end - 1),
    symbol: symbolOf(units[file] ?? [], place),
    content: renamedHash(facts, place),
    marks: contentMarks(shapesOf(facts, place)),
  };
}

/** The innermost unit around a place, else the longest inside, which is the most of it. */
function symbolOf(units: readonly UnitSpan[], place: Place): string {
  let around = '';
  let inside = '';
  let longest = 0;
  for (const { start, end, unit } of units) {
    if (start >= place.end) break;
    if (start <= place.start + EDGE_TOKENS && end >= place.end - EDGE_TOKENS) around = unit.name;
    else if (start >= place.start && end <= place.end && end - start > longest) {
      inside = unit.name;
      longest = end - start;
    }
  }
  return around === '' ? inside : around;
}

const EDGE_TOKENS = 3;

/**
 * A sample of what most members have in common: it stays as it is through most edits, of one member and of all, and when
 * copies that were equal are so no more. Names, paths, kind and number of the copies are no part of it.
 */
function identityOf(members: readonly FamilyMember[]): string[] {
  const counts = new Map<number, number>();
  for (const { marks } of members) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const agreed = [...counts].filter(([, count]) => count * 2 > members.length).map(([mark]) => mark);
  const own = contentMarks(agreed).slice(0, OWN_MARKS).map(String);
  return own.length > 0
    ? own
    : members
        .map(({ content }) => content)
        .sort(compareText)
        .slice(0, 1);
}

/** With more of them an edit changes the id more often, with fewer two families have the same. */
const OWN_MARKS = 3;

function titleOf(members: readonly FamilyMember[]): string {
  const counts = new Map<string, number>();
  for (const { symbol } of members) {
    const name = readableName(symbol);
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([name]) => name);
  const [
    first = members.every(({ symbol }) => symbol === '') ? 'code outside functions' : 'nameless functions',
    second,
  ] = names;
  if (second === undefined) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first}, ${second} and ${names.length - 2} more`;
}

/** The last part of a symbol, with the type where that part is the same for every type; '' where nothing names it. */
function readableName(symbol: string): string {
  const parts = symbol.split('.').filter((part) => !part.startsWith('<'));
  const [last = '', type] = parts.toReversed();
  return type !== undefined && (CONSTRUCTORS.has(last) || last === type) ? `${type} constructor` : last;
}

const CONSTRUCTORS: ReadonlySet<string> = new Set(['constructor', '__init__']);

const KIND_WORDS = { exact: 'exact copies', renamed: 'copies under other names', near: 'near copies' } as const;

interface Told extends Pick<Family, 'members' | 'title'> {
  readonly isSeries: boolean;
}

function sentenceOf(group: CopyGroup, { members, title, isSeries }: Told): string {
  const files = new Set(members.map(({ file }) => file)).size;
  const lines = Math.max(...members.map(({ startLine, endLine }) => endLine - startLine + 1));
  const where = files === 1 ? 'one file' : `${files} files`;
  const alike = group.kind === 'near' ? `, at least ${Math.floor(group.share * 100)} % alike` : '';
  const series = isSeries ? '; siblings in one folder' : '';
  return `${members.length} ${KIND_WORDS[group.kind]} of ${title} in ${where}, ${lines} lines${alike}${series}.`;
}

const LEAST_GATING_TOKENS = 100;
/** Of the names that are the same under other names, of the tokens of near copies. */
const LEAST_GATING_SHARE = { exact: 1, renamed: 0.4, near: 0.85 } as const;

/** Whole units that are large and hardly differ. */
function isGating({ units }: CopyScope, group: CopyGroup): boolean {
  if (sizeOf(group) < LEAST_GATING_TOKENS || group.share < LEAST_GATING_SHARE[group.kind]) return false;
  return group.places.every((place) => isWholeUnit(units[place.file] ?? [], place));
}

function isWholeUnit(units: readonly UnitSpan[], place: Place): boolean {
  return units.some(
    ({ start, end }) =>
      start >= place.start - EDGE_TOKENS && end <= place.end + EDGE_TOKENS && end - start >= LEAST_GATING_TOKENS,
  );
}
