import { compareText } from '../base/ordering.ts';
import { deviatingMembers } from '../model/deviation.ts';
import type { CodePlace, DriftRow, Family } from '../model/family.ts';
import { familyHome } from '../model/family-home.ts';
import type { FamilyDrift, FamilyPlace, FamilyResult } from '../model/family-result.ts';
import type { FamiliesResult } from '../model/list-results.ts';
import type { Structure } from '../model/structure.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';
import { scopeOf } from './scope.ts';

/** `paydown families`: every family of the snapshot. */
export function familiesResult(modelled: ModelledSnapshot): FamiliesResult {
  return { schema: 'paydown/families/1', ...scopeOf(modelled), families: familyResults(modelled.structure) };
}

/** All families by name, the most important first. */
export function familyResults(structure: Structure): FamilyResult[] {
  return rankFamilies(structure).map((family) => familyResult(family, structure));
}

/** One family with paths and names in place of indexes. */
export function familyResult(family: Family, structure: Structure): FamilyResult {
  const { id, kind, title, sentence, shared, reasons, score, isGating } = family;
  return {
    id,
    kind,
    title,
    sentence,
    home: familyHome(family, structure),
    members: family.members.map((member) => familyPlace(member, structure)),
    drift: family.drift.map(familyDrift),
    shared,
    reasons,
    score,
    gating: isGating,
  };
}

/** A place of a family by name. */
export function familyPlace({ file, startLine, endLine, symbol }: CodePlace, { codebase }: Structure): FamilyPlace {
  const { path, language, component } = codebase.files[file]!;
  return { path, startLine, endLine, symbol, language, component: codebase.components[component]!.name };
}

function familyDrift({ aspect, majority, cells }: DriftRow): FamilyDrift {
  const values = cells.map(({ state, value, source, line }, member) => ({ member, state, value, source, line }));
  return { aspect, majority, values };
}

interface Ranked {
  readonly family: Family;
  readonly deviating: number;
  readonly components: number;
  readonly lines: number;
}

/** What is sure before what is not, what differs before what agrees, what is spread wide before what stands together. */
function rankFamilies({ codebase }: Structure): Family[] {
  const ranked = codebase.families.map((family): Ranked => {
    const { members, drift } = family;
    return {
      family,
      deviating: deviatingMembers(drift).length,
      components: new Set(members.map(({ file }) => codebase.files[file]!.component)).size,
      lines: members.reduce((sum, { startLine, endLine }) => sum + endLine - startLine + 1, 0),
    };
  });
  return ranked.toSorted(byImportance).map(({ family }) => family);
}

function byImportance(a: Ranked, b: Ranked): number {
  return (
    Number(b.family.isGating) - Number(a.family.isGating) ||
    Number(b.family.kind === 'rule') - Number(a.family.kind === 'rule') ||
    b.deviating - a.deviating ||
    b.components - a.components ||
    b.family.members.length - a.family.members.length ||
    b.lines - a.lines ||
    compareText(a.family.id, b.family.id)
  );
}
