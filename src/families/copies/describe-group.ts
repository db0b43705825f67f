import { fingerprint } from '../../base/hashing.ts';
import { compareText } from '../../base/ordering.ts';
import { lineOfToken } from '../../model/copy-facts.ts';
import type { Family, FamilyMember } from '../../model/family.ts';
import { renamedHash } from './content-hash.ts';
import { type CopyGroup, sizeOf } from './copy-group.ts';
import type { Place } from './group-places.ts';
import { shapesOf } from './near-units.ts';
import type { CopyScope } from './same-code.ts';
import type { UnitSpan } from './unit-spans.ts';

/** The family that a group is, without drift: what differs is told by `describeDrift`, which needs the texts. */
export function describeGroup(scope: CopyScope, group: CopyGroup): Family {
  const members = group.places.map((place) => memberOf(scope, place));
  const tokens = sizeOf(group);
  const title = titleOf(members);
  return {
    id: fingerprint(['copies', identityOf(scope, group)]),
    kind: group.kind,
    title,
    sentence: sentenceOf(group, members, title),
    members,
    drift: [],
    reasons: [],
    shared: [`${Math.round(tokens * (group.kind === 'near' ? group.share : 1))} of ${tokens} tokens`],
    score: Math.round(group.share * 100) / 100,
    isGating: isGating(scope, group),
  };
}

function memberOf({ files, units }: CopyScope, place: Place): FamilyMember {
  const facts = files[place.file]?.facts;
  if (facts === null || facts === undefined) return { file: place.file, startLine: 1, endLine: 1, symbol: '' };
  const startLine = lineOfToken(facts, place.start);
  const endLine = lineOfToken(facts, place.end - 1);
  return { file: place.file, startLine, endLine, symbol: symbolOf(units[place.file] ?? [], place) };
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

/** Stays the same while the content does, whatever the names, the paths and the number of copies. */
function identityOf({ files }: CopyScope, { kind, places }: CopyGroup): string {
  const hashes = places.map((place) => {
    const facts = files[place.file]?.facts;
    if (facts === null || facts === undefined) return [];
    return kind === 'near' ? shapesOf(facts, place) : [renamedHash(facts, place)];
  });
  const [first = [], ...others] = hashes.map((list) => [...list].map(String).sort(compareText));
  if (kind !== 'near') return [first, ...others].flat().sort(compareText)[0] ?? '';
  const shared = others.map((list) => new Set(list));
  return first.filter((hash) => shared.every((list) => list.has(hash))).join(' ');
}

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

function sentenceOf(group: CopyGroup, members: readonly FamilyMember[], title: string): string {
  const files = new Set(members.map(({ file }) => file)).size;
  const lines = Math.max(...members.map(({ startLine, endLine }) => endLine - startLine + 1));
  const where = files === 1 ? 'one file' : `${files} files`;
  const alike = group.kind === 'near' ? `, at least ${Math.floor(group.share * 100)} % alike` : '';
  return `${members.length} ${KIND_WORDS[group.kind]} of ${title} in ${where}, ${lines} lines${alike}.`;
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
