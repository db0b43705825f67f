import { displayCount } from '../base/display-number.ts';
import { componentName, productionFiles, unitPlace } from './places.ts';
import { nameOf } from './wording.ts';
import type { SourceFile } from '../model/codebase.ts';
import type { UnitFact } from '../model/facts.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';

const limits = {
  /** Cognitive complexity from which a person is asked. SonarSource warns at 15; twice that is where reviewers agree. */
  review: 30,
  /** From here it is mentioned. */
  note: 20,
  /** Markup decides what to show in many places that are each easy: components are given half as much again. */
  componentReview: 45,
  componentNote: 30,
} as const;

/** Production code only: a test with many branches is a defect too, but another one. */
export const tangledFunction: Rule = {
  name: 'tangled-function',
  title: 'A function whose branches and loops cannot be held in the head',
  why: 'Whoever changes it has to re-derive which of its paths can happen; that is where the next defect is made.',
  remedy: 'Leave early for the special cases, then give each remaining step a function with a name of its own.',
  severity: 'review',
  action: 'split',
  test: 'changeability',
  inspects: 'functions',
  limits,
  check,
};

function check(structure: Structure): RuleResult {
  const findings: FindingDraft[] = [];
  let inspected = 0;
  for (const file of productionFiles(structure)) {
    inspected += file.units.length;
    for (const unit of file.units) {
      if (isTangled(unit)) findings.push(describe(file, unit, componentName(structure, file)));
    }
  }
  return { inspected, findings };
}

/** One unit is reported once: other rules leave to this one what it speaks about. */
export function isTangled(unit: UnitFact): boolean {
  return unit.cognitive >= limits.note && unit.cognitive >= bounds(unit).note;
}

function bounds({ kind }: UnitFact): { readonly review: number; readonly note: number } {
  return kind === 'component' ? { review: limits.componentReview, note: limits.componentNote } : limits;
}

function describe(file: SourceFile, unit: UnitFact, component: string | null): FindingDraft {
  const lines = displayCount(unit.endLine - unit.startLine + 1, 'line');
  const { review, note } = bounds(unit);
  return {
    symbol: unit.name,
    content: String(unit.content),
    title: `${nameOf(unit)} is hard to follow: cognitive complexity ${unit.cognitive} on ${lines}`,
    severity: unit.cognitive >= review ? 'review' : 'note',
    where: [unitPlace(file, unit)],
    evidence: [
      `Cognitive complexity ${unit.cognitive}; from ${note} on a ${unit.kind} is mentioned, from ${review} on it is asked about.`,
      `Control flow is nested ${displayCount(unit.nesting, 'level')} deep.`,
      `${displayCount(unit.cyclomatic, 'independent path')} through ${lines}.`,
    ],
    component,
    weight: unit.cognitive,
  };
}
