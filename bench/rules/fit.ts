import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groupScored } from '../../src/families/group-candidates.ts';
import { isGatingFamily } from '../../src/families/is-gating.ts';
import { EVIDENCE, NEARNESS, scoreEvidence } from '../../src/families/score-pair.ts';
import { fitExamples, type FitExamples, type FitPair } from './fit-examples.ts';
import { fitWeights, probability, type Weights } from './logistic-regression.ts';
import { readHalf } from './read-half.ts';
import { readRuleSources } from './read-rule-sources.ts';
import { scoreReport } from './score-report.ts';
import { stageHalf } from './stage-half.ts';
import type { Half } from './benchmark.ts';
import type { Share } from './score-report.ts';

/** Keeps the weights of thirty rules from following the odd pair. */
const PENALTY = 3;

/** `node bench/rules/fit.ts`: fits the weights of `score-pair.ts` on the tuning half and says what they give on rules left out. */
const half = readHalf('tuning');
const folder = mkdtempSync(join(tmpdir(), 'paydown-fit-'));
try {
  stageHalf(half, folder);
  fit(fitExamples(half, await readRuleSources(folder)));
} finally {
  rmSync(folder, { recursive: true });
}

function fit(examples: FitExamples): void {
  const { pairs } = examples;
  const learned = pairs.filter(({ isExample }) => isExample);
  print(`${learned.length} pairs, ${learned.filter(({ isTrue }) => isTrue).length} of them true`);
  const all = fitWeights(learned, PENALTY);
  print(['intercept', ...EVIDENCE].map((name, at) => `${name} ${all[at]!.toFixed(2)}`).join('\n'));
  const folds = new Map(
    half.rules.map(({ rule }) => [
      rule,
      fitWeights(
        learned.filter(({ folders }) => !folders.includes(rule)),
        PENALTY,
      ),
    ]),
  );
  printFigures('as shipped', examples, ({ evidence, nearness }) => scoreEvidence(evidence, nearness));
  printFigures('fitted, on what it was fitted on', examples, (pair) => scoreBy(all, pair));
  printFigures('fitted, each rule left out once', examples, (pair) =>
    Math.min(...pair.folders.map((name) => scoreBy(folds.get(name) ?? all, pair))),
  );
}

function scoreBy([intercept = 0, ...weights]: Weights, { figures, nearness }: FitPair): number {
  return probability(figures, [intercept - NEARNESS[nearness], ...weights]);
}

function printFigures(title: string, examples: FitExamples, scoreOf: (pair: FitPair) => number): void {
  const scored = examples.pairs.map((pair) => ({ left: pair.left, right: pair.right, score: scoreOf(pair) }));
  const score = scoreGroups(half, examples, scored);
  print(
    [
      title,
      told('members', score.memberRecall),
      told('pairs', score.pairRecall),
      told('right', score.pairPrecision),
      told('gating', score.gatingPrecision),
    ].join(' · '),
  );
}

function told(name: string, { right, all }: Share): string {
  return `${name} ${right}/${all} ${((100 * right) / all).toFixed(1)} %`;
}

function scoreGroups(
  of: Half,
  { candidates, weighing }: FitExamples,
  pairs: Parameters<typeof groupScored>[1],
): ReturnType<typeof scoreReport> {
  const groups = groupScored(candidates, pairs, weighing);
  return scoreReport(
    of,
    groups.map((group) => ({
      members: group.members.map(({ source, startLine, endLine }) => ({ path: source.path, startLine, endLine })),
      isGating: isGatingFamily(group.members, group),
      drift: [],
    })),
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
