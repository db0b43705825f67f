import { runCommand } from './run-command.ts';

/** `npm run cases` compares every case with its expected.txt; `-- --update` writes them; any other word narrows by name. */
const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith('-'));
const { exitCode, output } = await runCommand('vitest', [
  'run',
  'cases/cases.test.ts',
  ...(words.includes('--update') ? ['--update'] : []),
  ...(names.length > 0 ? ['--testNamePattern', names.join('.*')] : []),
]);
process.stdout.write(output);
process.exitCode = exitCode;
