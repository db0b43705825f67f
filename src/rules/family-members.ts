import { baseNameOf } from '../base/paths.ts';
import type { Family, FamilyKind, FamilyMember } from '../model/family.ts';
import { familyHome } from '../model/family-home.ts';
import type { Place } from '../model/finding.ts';
import type { Structure } from '../model/structure.ts';
import { listed } from './wording.ts';

/** Places that a finding on a family carries, and siblings that a sentence names. */
export const familyLimits = { places: 20, named: 4 } as const;

/** Code that is held to the full standard and may stand in a family: what the families were looked for in. */
export function inspectedUnits({ codebase, roles }: Structure): number {
  return codebase.files.reduce((sum, { units }, file) => sum + (roles[file] === 'production' ? units.length : 0), 0);
}

/**
 * Families of a kind that findings speak of: sure enough, and with at least two members in production code, for a test that
 * repeats a rule is meant to. The others are listed by `paydown families` only.
 */
export function tellingFamilies({ codebase, roles }: Structure, kinds: readonly FamilyKind[]): Family[] {
  return codebase.families.filter(
    ({ kind, isGating, members }) =>
      isGating && kinds.includes(kind) && members.filter(({ file }) => roles[file] === 'production').length > 1,
  );
}

/** The member as people call it: its symbol, else its file. */
export function memberName({ file, symbol }: FamilyMember, { codebase }: Structure): string {
  return symbol === '' ? baseNameOf(codebase.files[file]!.path) : symbol;
}

/** The given member first, then the others. */
export function memberPlaces(family: Family, first: FamilyMember, structure: Structure): [Place, ...Place[]] {
  const others = family.members.filter((member) => member !== first);
  const places = others.slice(0, familyLimits.places - 1).map((member) => memberPlace(member, structure));
  return [memberPlace(first, structure), ...places];
}

function memberPlace({ file, startLine, endLine, symbol }: FamilyMember, { codebase }: Structure): Place {
  return { path: codebase.files[file]!.path, startLine, endLine, symbol: symbol === '' ? null : symbol };
}

/** The proposed home, or the first member where nothing speaks for one. */
export function homeOf(family: Family, structure: Structure): { member: FamilyMember; reasons: readonly string[] } {
  const home = familyHome(family, structure);
  return { member: family.members[home?.member ?? 0]!, reasons: home?.reasons ?? [] };
}

/** What to keep and who is to use it; members in other languages cannot call it. */
export function homeRemedy(family: Family, structure: Structure): string {
  const { member, reasons } = homeOf(family, structure);
  const { files } = structure.codebase;
  const others = family.members.filter((other) => other !== member);
  const language = files[member.file]!.language;
  const near = others.filter(({ file }) => files[file]!.language === language);
  const far = others.filter(({ file }) => files[file]!.language !== language);
  const because = reasons.length === 0 ? '' : `, which ${listed(reasons, reasons.length)}`;
  const names = (members: readonly FamilyMember[]): string => namesBeside(member, members, structure);
  return [
    `Keep one, say ${memberName(member, structure)} in ${files[member.file]!.path}${because}.`,
    ...(near.length > 0 ? [`Let ${names(near)} call it.`] : []),
    ...(far.length > 0 ? [`${names(far)} cannot call it from another language: let them ask for its result.`] : []),
  ].join(' ');
}

/** Copies have one name as often as not: to say it of both would be a riddle. */
function namesBeside(home: FamilyMember, members: readonly FamilyMember[], structure: Structure): string {
  const names = new Set(members.map((each) => memberName(each, structure)));
  if (names.size > 1 || !names.has(memberName(home, structure))) return listed([...names], familyLimits.named);
  const [first] = members;
  return members.length === 1 ? `the one in ${structure.codebase.files[first!.file]!.path}` : 'the others';
}

/** In how many components the members lie, as the end of a sentence. */
export function spread({ members }: Family, { codebase }: Structure): string {
  const components = new Set(members.map(({ file }) => codebase.files[file]!.component)).size;
  return components === 1 ? 'in one component' : `in ${components} components`;
}

/** The name of the component that all members lie in, or null. */
export function familyComponent({ members }: Family, { codebase }: Structure): string | null {
  const components = new Set(members.map(({ file }) => codebase.files[file]!.component));
  const [first] = components;
  return components.size === 1 && first !== undefined ? (codebase.components[first]?.name ?? null) : null;
}
