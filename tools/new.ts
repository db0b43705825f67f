import { UsageError } from '../src/base/usage-error.ts';
import { projectRoot } from './project-files.ts';
import { scaffoldRule } from './scaffold-rule.ts';

/** `npm run new -- rule NAME` */
const [kind, name] = process.argv.slice(2);
try {
  if (kind !== 'rule' || name === undefined) {
    throw new UsageError('what shall be new?', 'npm run new -- rule NAME, where NAME says the defect: import-cycle');
  }
  const paths = scaffoldRule(projectRoot, name);
  process.stdout.write(`${paths.join('\n')}\n\nNext: make cases/${name} show the defect, write the check, then\n`);
  process.stdout.write(`npm run cases -- --update ${name} && npm run docs && npm run check\n`);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n${error.remedy}\n`);
  process.exitCode = 2;
}
