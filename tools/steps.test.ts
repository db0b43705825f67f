import { expect, test } from 'vitest';
import { countTests, stepLine, stepsOf } from './steps.ts';

test('a run that ends badly has a failure, whatever its report says', () => {
  expect(countTests({ exitCode: 0 }, { numPassedTests: 12, numFailedTests: 0 })).toEqual({ passed: 12, failed: 0 });
  expect(countTests({ exitCode: 1 }, { numPassedTests: 11, numFailedTests: 1 })).toEqual({ passed: 11, failed: 1 });
  expect(countTests({ exitCode: 1 }, { numPassedTests: 12, numFailedTests: 0 })).toEqual({ passed: 12, failed: 1 });
  expect(countTests({ exitCode: 137 }, null)).toEqual({ passed: 0, failed: 1 });
});

test('a run without a test is no success', () => {
  expect(countTests({ exitCode: 0 }, { numPassedTests: 0, numFailedTests: 0 })).toEqual({ passed: 0, failed: 1 });
});

test('a failing step cannot be overlooked', () => {
  const step = { name: 'lint', passed: 0, failed: 1, seconds: 2.1, output: '' };
  expect(stepLine(step)).toContain('FAILED');
  expect(stepLine({ ...step, passed: 1, failed: 0 })).toContain('ok');
});

test('quick and all differ in the tests alone', () => {
  const [quick, all] = [stepsOf({ tests: 'quick' }), stepsOf({ tests: 'all' })];
  expect(quick.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
});
