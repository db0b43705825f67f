import { compileGlob } from '../base/glob.ts';
import { baseNameOf } from '../base/paths.ts';
import { splitName, stemWord } from '../base/words.ts';
import { nameDecision } from '../model/decision-record.ts';
import type { Family, FamilyMember } from '../model/family.ts';
import type { Capability } from '../model/intent.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { familyLimits, memberName, memberPlaces } from './family-members.ts';
import { componentOf } from './places.ts';
import { listed } from './wording.ts';

const limits = {
  ...familyLimits,
  /** A home of so many files is about its capability, whatever words it uses; in a larger one the words must say so. */
  smallHome: 5,
} as const;

/** What the team said is to be built once, and stands outside its home too. */
export const reimplementedCapability: Rule = {
  name: 'reimplemented-capability',
  title: 'Something that is to be built once, built again outside its home',
  why: 'Each copy is patched, configured and forgotten by itself, and each fails in its own way.',
  remedy:
    'Use what the home has, or ask for its result; if this is meant to stand apart, write that into the decision.',
  severity: 'review',
  action: 'unite',
  test: 'blast',
  inspects: 'capabilities',
  limits,
  asksIntent: true,
  check,
};

function check(structure: Structure): RuleResult {
  const capabilities = structure.codebase.intent?.capabilities ?? [];
  return {
    inspected: capabilities.length,
    findings: capabilities.flatMap((capability) => judge(capability, structure)),
  };
}

function judge(capability: Capability, structure: Structure): FindingDraft[] {
  const home = homeFiles(capability, structure);
  if (home.size === 0) return [{ ...homeless(capability), ...decisionOf(capability, structure) }];
  return structure.codebase.families.filter(isTelling).flatMap((family) => {
    const members = family.members.filter(({ file }) => structure.roles[file] === 'production');
    const own = members.filter(({ file }) => home.has(file));
    const [first] = own;
    if (first === undefined || !isAbout(capability, { family, own, isSmall: home.size <= limits.smallHome }, structure))
      return [];
    return members
      .filter(({ file }) => !home.has(file))
      .map((member) => describe(capability, { family, member, home: first }, structure));
  });
}

/** Families of mechanisms, and of rules that are sure enough for a finding; that the home was declared makes up for the rest. */
function isTelling({ kind, isGating }: Family): boolean {
  return kind === 'capability' || (kind === 'rule' && isGating);
}

/** Indexes of the production files that a capability may stand in. */
function homeFiles({ home }: Capability, { codebase, roles }: Structure): ReadonlySet<number> {
  const named = codebase.components.filter(({ name }) => home.includes(name)).flatMap(({ files }) => files);
  const matchers = home.map(compileGlob);
  const matched = codebase.files.flatMap(({ path }, file) => (matchers.some((matches) => matches(path)) ? [file] : []));
  return new Set([...named, ...matched].filter((file) => roles[file] === 'production'));
}

interface Place {
  readonly family: Family;
  readonly own: readonly FamilyMember[];
  readonly isSmall: boolean;
}

/** A component is the home of more than one thing: the family must speak of this one. */
function isAbout({ name }: Capability, { family, own, isSmall }: Place, { codebase }: Structure): boolean {
  if (isSmall) return true;
  const names = own.flatMap(({ file, symbol }) => [symbol, baseNameOf(codebase.files[file]!.path)]);
  const words = new Set([family.title, ...names].flatMap(wordsOf));
  return wordsOf(name).some((word) => words.has(word));
}

function wordsOf(name: string): string[] {
  return splitName(name).map(stemWord);
}

/** A declared capability without code at home would pass for ever. */
function homeless({ name, home, decision, at }: Capability): FindingDraft {
  return {
    symbol: name,
    content: 'home',
    title: `The home of ${name} holds no production code: ${listed(home, limits.named)}`,
    remedy: 'Name the component or the folder that holds it, or take the capability back until it is built.',
    severity: 'review',
    where: [{ path: at.path, startLine: at.line, endLine: at.line, symbol: null }],
    evidence: decidedBy(decision),
    component: null,
    weight: 0,
  };
}

interface Copy {
  readonly family: Family;
  readonly member: FamilyMember;
  /** The place in the home. */
  readonly home: FamilyMember;
}

function describe(capability: Capability, { family, member, home }: Copy, structure: Structure): FindingDraft {
  const { files } = structure.codebase;
  const name = memberName(member, structure);
  const [own, theirs] = [files[member.file]!, files[home.file]!];
  const others = family.members.filter((other) => other !== member && other !== home);
  return {
    symbol: capability.name,
    content: name,
    title: `${name} builds ${capability.name} again, whose home is ${listed(capability.home, limits.named)}`,
    remedy:
      own.language === theirs.language
        ? `Let ${name} use ${memberName(home, structure)} in ${theirs.path}.`
        : `${name} cannot call ${memberName(home, structure)} in ${theirs.path} from another language: let it ask for its result.`,
    where: memberPlaces({ ...family, members: [member, home, ...others] }, member, structure),
    evidence: [...decidedBy(capability.decision), family.sentence],
    component: componentOf(structure, [member.file]),
    ...decisionOf(capability, structure),
    weight: family.members.length,
  };
}

/** Also where settings only name the record; none where no record answers to that name. */
function decisionOf({ decision }: Capability, { codebase }: Structure): Pick<FindingDraft, 'decision'> {
  const record = codebase.intent?.records.find(({ id }) => id === decision);
  return record === undefined ? {} : { decision: nameDecision(record) };
}

function decidedBy(decision: string | null): string[] {
  return decision === null ? [] : [`Decision ${decision} says where it is built.`];
}
