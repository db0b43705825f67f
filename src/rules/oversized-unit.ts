import { displayCount } from '../base/display-number.ts';
import { ownLines } from './own-lines.ts';
import { componentName, productionFiles, unitPlace } from './places.ts';
import { isTangled } from './tangled-function.ts';
import { nameOf } from './wording.ts';
import type { SourceFile } from '../model/codebase.ts';
import type { UnitFact } from '../model/facts.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';

const limits = {
  /** Own lines of a function, without those of the named functions inside it, from which it is mentioned. */
  functionLines: 150,
  /** From here a person is asked: below it many are one straight sequence that reads well. */
  functionReview: 200,
  /** Own lines of a component: markup is long before it is hard. */
  componentLines: 300,
  /** A unit with less than one point of cognitive complexity in so many lines is a list: of data, markup, registrations. */
  linesPerDecision: 20,
  parameters: 7,
  /** Constructors take what a framework injects, one parameter a dependency. */
  constructorParameters: 12,
} as const;

/** Production code only. */
export const oversizedUnit: Rule = {
  name: 'oversized-unit',
  title: 'A function too long to read as a whole, or with too many parameters to call',
  why: 'Every change to it is made by looking at one part and hoping for the rest.',
  remedy: 'Name the steps it consists of and give each a function of its own.',
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
    if (file.units.some(isCandidate)) findings.push(...findingsOf(file, componentName(structure, file)));
  }
  return { inspected, findings };
}

/** True of every unit that can come out too large: own lines are at most all lines, and limits only get wider. */
function isCandidate(unit: UnitFact): boolean {
  return unit.parameters > limits.parameters || unit.endLine - unit.startLine + 1 >= limits.functionLines;
}

function findingsOf(file: SourceFile, component: string | null): FindingDraft[] {
  const own = ownLines(file.units);
  const widest = widestOf(file.units);
  return file.units.flatMap((unit, index) => {
    const { lines, isPartOfNamed } = own[index]!;
    return [
      ...(!isPartOfNamed && isLong(unit, lines) ? [longUnit(file, unit, { component, lines })] : []),
      ...(hasManyParameters(unit) ? [wideUnit(file, unit, { component, widest })] : []),
    ];
  });
}

/** Functions of one file that take many parameters mostly hand the same ones on: one of them asks the question for all. */
function widestOf(units: readonly UnitFact[]): UnitFact | null {
  let widest: UnitFact | null = null;
  for (const unit of units) {
    if (isConstructor(unit) || !hasManyParameters(unit)) continue;
    if (widest === null || unit.parameters > widest.parameters) widest = unit;
  }
  return widest;
}

function isLong(unit: UnitFact, lines: number): boolean {
  return lines >= lineLimit(unit) && unit.cognitive * limits.linesPerDecision >= lines && !isTangled(unit);
}

function lineLimit({ kind }: UnitFact): number {
  return kind === 'component' ? limits.componentLines : limits.functionLines;
}

function reviewLimit({ kind }: UnitFact): number {
  return kind === 'component' ? limits.componentLines : limits.functionReview;
}

function hasManyParameters(unit: UnitFact): boolean {
  return unit.parameters > (isConstructor(unit) ? limits.constructorParameters : limits.parameters);
}

function isConstructor(unit: UnitFact): boolean {
  return unit.kind === 'method' && unit.name.endsWith('constructor');
}

function longUnit(file: SourceFile, unit: UnitFact, about: { component: string | null; lines: number }): FindingDraft {
  return {
    symbol: unit.name,
    content: `lines ${unit.content}`,
    title: `${nameOf(unit)} is ${displayCount(about.lines, 'line')} long`,
    severity: about.lines >= reviewLimit(unit) ? oversizedUnit.severity : 'note',
    where: [unitPlace(file, unit)],
    evidence: [
      `${displayCount(about.lines, 'line')} of its own, without named functions inside it; from ${lineLimit(unit)} on a ${unit.kind} is mentioned, from ${reviewLimit(unit)} on it is asked about.`,
      `Cognitive complexity ${unit.cognitive}: more than a list, less than a tangle.`,
    ],
    component: about.component,
    weight: about.lines,
  };
}

function wideUnit(
  file: SourceFile,
  unit: UnitFact,
  { component, widest }: { component: string | null; widest: UnitFact | null },
): FindingDraft {
  const limit = isConstructor(unit) ? limits.constructorParameters : limits.parameters;
  return {
    symbol: unit.name,
    content: `parameters ${unit.content}`,
    title: `${nameOf(unit)} takes ${displayCount(unit.parameters, 'parameter')}`,
    remedy: isConstructor(unit)
      ? 'Split the class: so many dependencies serve more than one task.'
      : 'Pass an object with named properties, or find the concept that these parameters are parts of.',
    severity: unit === widest ? oversizedUnit.severity : 'note',
    where: [unitPlace(file, unit)],
    evidence: [
      `${displayCount(unit.parameters, 'parameter')}; the limit is ${limit}.`,
      ...(widest !== null && unit !== widest && !isConstructor(unit)
        ? [`${nameOf(widest)} in the same file takes ${widest.parameters}.`]
        : []),
    ],
    component,
    weight: unit.parameters * 10,
  };
}
