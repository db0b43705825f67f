import { UsageError } from '../src/base/usage-error.ts';
import { projectRoot } from './project-files.ts';
import { scaffoldLanguage } from './scaffold-language.ts';
import { scaffoldRule } from './scaffold-rule.ts';

/** `npm run new -- rule NAME` and `npm run new -- language NAME [.EXTENSION]` */
const [kind, name, extension] = process.argv.slice(2);
try {
  process.stdout.write(create());
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n${error.remedy}\n`);
  process.exitCode = 2;
}

/** What was made and what comes next. */
function create(): string {
  if (kind === 'rule' && name !== undefined) {
    const paths = scaffoldRule(projectRoot, name);
    return `${paths.join('\n')}

Next: make cases/${name} show the defect, write the check, then
npm run cases -- --update ${name} && npm run docs && npm run check
`;
  }
  if (kind === 'language' && name !== undefined) {
    const paths = scaffoldLanguage(projectRoot, { name, extension: extension ?? `.${name}` });
    return `${paths.join('\n')}

Next: name its grammar in src/sources/grammars/read-grammar.ts, fill cases/languages/${name} with the language's oddities,
write the facts, then node_modules/.bin/vitest run src/languages/${name} --update && npm run check
`;
  }
  throw new UsageError(
    'what shall be new?',
    'npm run new -- rule NAME, where NAME says the defect: import-cycle\nnpm run new -- language NAME .EXTENSION',
  );
}
