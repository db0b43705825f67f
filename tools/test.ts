import { type StepResult, stepLine, stepsOf } from './steps.ts';

/** Runs every step whatever the others say; the last line is for machines. */
const results: StepResult[] = [];
for (const step of stepsOf({ tests: 'all' })) {
  const result = await step.run();
  process.stdout.write(stepLine(result));
  if (result.failed > 0) process.stdout.write(`\n${result.output}\n`);
  results.push(result);
}
const failed = results.reduce((sum, result) => sum + result.failed, 0);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
process.stdout.write(`\ntests: ${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
