import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UsageError } from '../../src/base/usage-error.ts';
import { halfProblems } from './half-problems.ts';
import { printScore } from './print-score.ts';
import { readHalf } from './read-half.ts';
import { parseReport } from './read-report.ts';
import { scoreReport } from './score-report.ts';
import { stageHalf } from './stage-half.ts';

/**
 * `node bench/rules/score.ts HALF RESULT.json [--json]` judges what a tool reports; `HALF --check` looks for mistakes in the
 * truth, `HALF --stage FOLDER` writes the sources without the truth, to run a tool on.
 */
try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message} ${error.remedy}\n`);
  process.exitCode = 2;
}

function main(words: string[]): number {
  const { values, positionals } = parseWords(words);
  const [halfName, resultPath] = positionals;
  if (halfName === undefined) throw usage();
  const half = readHalf(halfName);
  if (values.check === true) return printProblems(halfProblems(half));
  if (values.stage !== undefined) {
    if (existsSync(values.stage) && readdirSync(values.stage).length > 0) {
      throw new UsageError(`${values.stage} is not empty.`, 'Name a folder that does not exist yet.');
    }
    stageHalf(half, values.stage);
    return 0;
  }
  if (resultPath === undefined || !existsSync(resultPath)) throw usage();
  const score = scoreReport(half, parseReport(readFileSync(resultPath, 'utf8'), resultPath));
  process.stdout.write(values.json === true ? `${JSON.stringify(score, null, 2)}\n` : printScore(score));
  return 0;
}

function parseWords(words: string[]) {
  try {
    const options = { json: { type: 'boolean' }, check: { type: 'boolean' }, stage: { type: 'string' } } as const;
    return parseArgs({ args: words, allowPositionals: true, options });
  } catch {
    throw usage();
  }
}

function printProblems(problems: readonly string[]): number {
  process.stdout.write(problems.length === 0 ? 'no problems\n' : `${problems.join('\n')}\n`);
  return problems.length === 0 ? 0 : 1;
}

function usage(): UsageError {
  return new UsageError(
    'A half and the result of a tool are needed.',
    'node bench/rules/score.ts HALF RESULT.json [--json] | HALF --check | HALF --stage FOLDER',
  );
}
