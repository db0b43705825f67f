import { deviatingMembers, isDeviating } from '../model/deviation.ts';
import type { DriftCell, DriftRow, Family, FamilyMember } from '../model/family.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { familyLimits, inspectedUnits, memberName, memberPlaces, tellingFamilies } from './family-members.ts';
import { componentOf } from './places.ts';
import { decidedFamily } from './decisions/decided-family.ts';
import { listed } from './wording.ts';

const limits = {
  ...familyLimits,
  /** Differences that a title names. */
  told: 2,
} as const;

/** One finding for each member that says something else than most: each is a question to another owner. */
export const driftedRule: Rule = {
  name: 'drifted-rule',
  title: 'A copy of a business rule that says something else than the others',
  why: 'Customers get another answer depending on which copy they meet, and each copy passes its own tests.',
  remedy: 'Ask who owns the rule which value holds, bring this copy in line, then keep the rule in one place.',
  severity: 'review',
  action: 'unite',
  test: 'domain',
  inspects: 'functions',
  limits,
  check,
};

function check(structure: Structure): RuleResult {
  return {
    inspected: inspectedUnits(structure),
    findings: tellingFamilies(structure, ['rule']).flatMap((family) =>
      deviatingMembers(family.drift)
        .filter((member) => structure.roles[family.members[member]!.file] === 'production')
        .map((member) => describe(family, member, structure)),
    ),
  };
}

function describe(family: Family, at: number, structure: Structure): FindingDraft {
  const member = family.members[at]!;
  const rows = family.drift.filter((row) => isDeviating(row, row.cells[at]!));
  const name = memberName(member, structure);
  const told = rows.slice(0, limits.told).map((row) => difference(row, row.cells[at]!));
  const more = rows.length > told.length ? [`${rows.length - told.length} more`] : [];
  return {
    symbol: family.id,
    // What it decides and not its name: renaming it makes no new finding.
    content: member.content,
    title: `${name} differs from the other copies of the ${family.title} rule: ${listed([...told, ...more], limits.told + 1)}`,
    remedy: remedyFor(rows, member, structure),
    where: memberPlaces(family, member, structure),
    evidence: [family.sentence, ...rows.map((row) => evidence(row, at))],
    component: componentOf(structure, [member.file]),
    ...decidedFamily(structure, family),
    weight: rows.length,
  };
}

/** `cap 25 % instead of 20 %`. */
function difference({ aspect, majority }: DriftRow, { state, value }: DriftCell): string {
  return state === 'none' ? `no ${aspect}` : `${aspect} ${value ?? ''} instead of ${majority ?? ''}`;
}

function evidence(row: DriftRow, at: number): string {
  const cell = row.cells[at]!;
  const agreeing = row.cells.filter(({ state }) => state === 'same').length;
  const others = `${row.majority ?? ''} in ${agreeing} of the ${row.cells.length} copies`;
  if (cell.state === 'none') return `${row.aspect}: none here, ${others}.`;
  const line = cell.line === null ? '' : ` on line ${cell.line}`;
  const written = cell.source === '' ? '' : ` (written \`${cell.source.replaceAll('`', "'")}\`${line})`;
  return `${row.aspect}: ${cell.value ?? ''} here${written}, ${others}.`;
}

function remedyFor(rows: readonly DriftRow[], member: FamilyMember, { codebase }: Structure): string {
  const aspects = listed(
    rows.map(({ aspect }) => aspect),
    limits.named,
  );
  return `Ask who owns the rule whether ${codebase.files[member.file]!.path} is meant to differ in ${aspects}; if not, bring it in line, and let it use the one place of the rule.`;
}
