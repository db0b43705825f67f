import { displayNumber } from '../base/display-number.ts';
import type { SourceFile } from '../model/codebase.ts';
import type { UnitFact } from '../model/facts.ts';
import type { Part, PartMetric, UnitMetric } from '../model/fitness-function.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { breachDraft } from './decisions/describe-breach.ts';
import { heldFiles } from '../model/held-files.ts';
import { type HeldFunction, heldFunctions } from '../model/held-functions.ts';
import { isPartMetric, partMeasure } from './decisions/part-measure.ts';
import { nameOf } from './wording.ts';

const limits = {} as const;

export const exceededLimit: Rule = {
  name: 'exceeded-limit',
  title: 'A figure above the limit that a decision sets',
  why: 'The team agreed where its patience ends; what lies above it is dearer to change than it should be.',
  remedy: 'Divide it until it is below the limit, or change the decision.',
  severity: 'review',
  action: 'split',
  test: 'changeability',
  inspects: 'parts with a limit',
  limits,
  asksIntent: true,
  check,
};

function check(structure: Structure): RuleResult {
  const results = heldFunctions(structure, ['limit']).map((held) =>
    isPartMetric(held.given.metric)
      ? judgeParts(structure, held, held.given.metric)
      : judgeUnits(structure, held, held.given.metric),
  );
  return {
    inspected: results.reduce((sum, { inspected }) => sum + inspected, 0),
    findings: results.flatMap(({ findings }) => findings),
  };
}

type HeldLimit = HeldFunction<'limit'>;

function judgeParts(structure: Structure, held: HeldLimit, metric: PartMetric): RuleResult {
  const isHeld = heldFiles(structure, held.given);
  const measure = partMeasure(structure, isHeld);
  const parts = held.given.of.filter(({ files }) => files.some((file) => isHeld[file] === 1));
  const findings = parts.flatMap((part) => {
    const value = measure(part, metric);
    return value === null || value <= held.given.max ? [] : [describePart(structure, held, { part, value })];
  });
  return { inspected: parts.length, findings };
}

function describePart(
  structure: Structure,
  held: HeldLimit,
  { part, value }: { readonly part: Part; readonly value: number },
): FindingDraft {
  const { metric, max } = held.given;
  const draft = breachDraft(
    structure,
    {
      held,
      from: part.files[0]!,
      line: 1,
      symbol: part.name.slice(part.name.lastIndexOf('/') + 1),
      title: `${part.name} has ${metric} ${shown(value)}, and ${shown(max)} is the most`,
      evidence: [`Measured over ${displayNumber(part.files.length)} files.`],
      isTypeOnly: false,
    },
    exceededLimit.severity,
  );
  return { ...draft, content: `${draft.content} ${metric}`, component: null, weight: value };
}

function judgeUnits(structure: Structure, held: HeldLimit, metric: UnitMetric): RuleResult {
  const isHeld = heldFiles(structure, held.given);
  const files = [...new Set(held.given.of.flatMap((part) => part.files))].filter((file) => isHeld[file] === 1);
  const units = files
    .toSorted((a, b) => a - b)
    .flatMap((file) => structure.codebase.files[file]!.units.map((unit) => ({ file, unit })));
  const over = units.filter(({ unit }) => unitValue(unit, metric) > held.given.max);
  return {
    inspected: units.length,
    findings: over.map(({ file, unit }) => describeUnit(structure, held, { file, unit, metric })),
  };
}

interface MeasuredUnit {
  readonly file: number;
  readonly unit: UnitFact;
  readonly metric: UnitMetric;
}

function describeUnit(structure: Structure, held: HeldLimit, { file, unit, metric }: MeasuredUnit): FindingDraft {
  const value = unitValue(unit, metric);
  const own: SourceFile = structure.codebase.files[file]!;
  const draft = breachDraft(
    structure,
    {
      held,
      from: file,
      line: unit.startLine,
      symbol: unit.name,
      title: `${nameOf(unit)} has ${metric} ${shown(value)}, and ${shown(held.given.max)} is the most`,
      evidence: [`${own.path}, lines ${unit.startLine} to ${unit.endLine}.`],
      isTypeOnly: false,
    },
    exceededLimit.severity,
  );
  const where = [{ path: own.path, startLine: unit.startLine, endLine: unit.endLine, symbol: unit.name }] as const;
  return { ...draft, content: `${draft.content} ${metric}`, where, weight: value };
}

function unitValue(unit: UnitFact, metric: UnitMetric): number {
  return metric === 'unit-lines' ? unit.endLine - unit.startLine + 1 : unit[metric];
}

function shown(value: number): string {
  return displayNumber(Math.round(value * 100) / 100);
}
