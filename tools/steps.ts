import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandResult, runCommand } from './run-command.ts';

export interface StepResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly output: string;
}

/** One thing that has to be right before a commit. */
export interface Step {
  readonly name: string;
  run(): Promise<StepResult>;
}

/** Needs a browser, or drives the product from outside as a user would: minutes rather than seconds. */
const SLOW_TESTS = '**/*.{browser,e2e}.test.ts';

/** In order of cost, so that the first failure comes early. `tests: 'quick'` leaves out the slow ones. */
export function stepsOf(options: { readonly tests: 'quick' | 'all' }): Step[] {
  return [
    commandStep('types', 'tsc', ['-p', '.']),
    commandStep('lint', 'oxlint', ['--type-aware']),
    commandStep('format', 'biome', ['format']),
    { name: 'tests', run: () => runTests(options.tests === 'quick' ? ['--exclude', SLOW_TESTS] : []) },
    commandStep('docs', 'node', ['tools/docs.ts', '--check']),
    commandStep('own gate', 'node', ['tools/own-gate.ts']),
  ];
}

/** `types      ok        2.1 s` */
export function stepLine({ name, passed, failed, seconds }: StepResult): string {
  const verdict = failed > 0 ? 'FAILED' : 'ok';
  const counts = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : '';
  return `${name.padEnd(10)} ${verdict.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s${counts}\n`;
}

function commandStep(name: string, program: string, args: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const { exitCode, output, seconds } = await runCommand(program, args);
      return { name, passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, seconds, output };
    },
  };
}

async function runTests(args: readonly string[]): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-tests-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const result = await runCommand('vitest', ['run', ...reporters, ...args]);
    return { name: 'tests', ...countTests(result, readReport(report)), seconds: result.seconds, output: result.output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What vitest's JSON reporter says; null when it never came to writing one. */
function readReport(path: string): TestReport | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** A run that ended badly has at least one failure, also where no single test failed (a file that does not load, a crash). */
export function countTests(
  { exitCode }: Pick<CommandResult, 'exitCode'>,
  report: TestReport | null,
): { passed: number; failed: number } {
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const isUnsaid = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: isUnsaid ? 1 : failed };
}
