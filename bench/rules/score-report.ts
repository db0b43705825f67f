import type { BenchmarkRule, Half } from './benchmark.ts';
import type { ReportedFamily } from './read-report.ts';
import { distinct, isRight, recogniseFamilies, type RecognisedFamily } from './recognised-family.ts';
import { scoreDrift, type DriftScore } from './score-drift.ts';
import { countPairs, type PairCounts, truePairs } from './score-pairs.ts';

/** Right ones of all; the share of none is not known. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

export interface RuleScore {
  readonly rule: string;
  readonly members: Share;
  readonly missedMembers: readonly string[];
  readonly pairs: Share;
  readonly drift: DriftScore;
  /** What families that stand for this rule hold beside its copies. */
  readonly falseMembers: readonly string[];
}

export interface Score {
  readonly schema: 'paydown/rule-benchmark/1';
  readonly half: string;
  readonly memberRecall: Share;
  readonly pairRecall: Share;
  readonly pairPrecision: Share;
  readonly familyPrecision: Share;
  readonly gatingPrecision: Share;
  readonly driftPrinted: Share;
  readonly driftInvented: Share;
  readonly rules: readonly RuleScore[];
  /** One line for each family that stands for no rule: its members. */
  readonly falseFamilies: readonly string[];
}

export function scoreReport(half: Half, reported: readonly ReportedFamily[]): Score {
  const families = recogniseFamilies(half, reported);
  const pairs = countPairs(families);
  const rules = half.rules.map((rule) => scoreRule(rule, families, pairs));
  const drifts = rules.map(({ drift }) => drift);
  const known = families.filter(({ isGating }) => isGating !== null);
  return {
    schema: 'paydown/rule-benchmark/1',
    half: half.name,
    memberRecall: sumOf(rules.map(({ members }) => members)),
    pairRecall: sumOf(rules.map((rule) => rule.pairs)),
    pairPrecision: { right: pairs.right.length, all: pairs.reported },
    familyPrecision: precisionOf(known),
    gatingPrecision: precisionOf(known.filter(({ isGating }) => isGating)),
    driftPrinted: sumOf(drifts.map(({ printed, missed }) => share(printed.length, printed.length + missed.length))),
    driftInvented: sumOf(drifts.map(({ invented, reported: all }) => share(invented.length, all))),
    rules,
    falseFamilies: families.filter(({ rule }) => rule === null).map(membersLine),
  };
}

function scoreRule(rule: BenchmarkRule, families: readonly RecognisedFamily[], pairs: PairCounts): RuleScore {
  const own = families.filter((family) => family.rule === rule.rule);
  const rightPairs = pairs.right.filter((pair) => pair.rule === rule.rule);
  const found = new Set(rightPairs.flatMap(({ ids }) => ids));
  const others = own.flatMap(({ members }) => members.filter((it) => it.kind !== 'member' || it.rule !== rule.rule));
  return {
    rule: rule.rule,
    members: share(found.size, rule.members.length),
    missedMembers: rule.members.map(({ id }) => id).filter((id) => !found.has(id)),
    pairs: share(rightPairs.length, truePairs(rule)),
    drift: scoreDrift(rule, own),
    falseMembers: distinct(others)
      .map(({ name }) => name)
      .sort(),
  };
}

function precisionOf(families: readonly RecognisedFamily[]): Share {
  return share(families.filter(isRight).length, families.length);
}

function membersLine({ members }: RecognisedFamily): string {
  return distinct(members)
    .map(({ name }) => name)
    .join(', ');
}

function share(right: number, all: number): Share {
  return { right, all };
}

function sumOf(shares: readonly Share[]): Share {
  return shares.reduce((sum, { right, all }) => share(sum.right + right, sum.all + all), share(0, 0));
}
