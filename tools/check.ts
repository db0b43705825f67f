import { stepLine, stepsOf } from './steps.ts';

for (const step of stepsOf({ tests: 'quick' })) {
  const result = await step.run();
  process.stdout.write(stepLine(result));
  if (result.failed > 0) {
    process.stdout.write(`\n${result.output}`);
    process.exitCode = 1;
    break;
  }
}
