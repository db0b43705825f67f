import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../src/base/usage-error.ts';
import { compareText } from '../src/base/ordering.ts';
import { BANNED_WORDS } from './tidy-problems.ts';

const TABLE = 'src/rules/index.ts';

/** Writes a rule that finds nothing yet, a case of each kind and the line in the table; returns the paths. */
export function scaffoldRule(root: string, name: string): string[] {
  refuseBadName(root, name);
  const created: Readonly<Record<string, string>> = {
    [`src/rules/${name}.ts`]: ruleText(name),
    [`cases/${name}/flags-first-example/input/order.ts`]: ORDER,
    [`cases/${name}/passes-first-example/input/order.ts`]: ORDER,
    [TABLE]: addToTable(readFileSync(join(root, TABLE), 'utf8'), name),
  };
  for (const [path, text] of Object.entries(created)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return Object.keys(created);
}

function refuseBadName(root: string, name: string): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(name)) {
    throw new UsageError(`"${name}" is not a rule name`, 'Use kebab-case of two words or more: late-order-check.');
  }
  if (name.startsWith('no-')) {
    throw new UsageError(
      `"${name}" names the absence of a defect`,
      'Name the defect, so that "allow duplicate-capability until June" is English.',
    );
  }
  const banned = BANNED_WORDS.find((word) => name.split('-').includes(word));
  if (banned) throw new UsageError(`"${banned}" fits everything and says nothing`, 'Name what is wrong instead.');
  if (existsSync(join(root, `src/rules/${name}.ts`)) || existsSync(join(root, 'cases', name))) {
    throw new UsageError(`${name} is there already`, 'Choose another name, or edit what is there.');
  }
}

/** The table is sorted by name: its imports and its entries alike. */
function addToTable(table: string, name: string): string {
  const symbol = camelCase(name);
  const withImport = insertSorted(
    table,
    /^import \{ \w+ \} from '\.\/.*';$/gm,
    `import { ${symbol} } from './${name}.ts';`,
  );
  return insertSorted(withImport, /^ {2}\w+,$/gm, `  ${symbol},`);
}

function insertSorted(text: string, pattern: RegExp, line: string): string {
  const present = [...text.matchAll(pattern)].map(([match]) => match);
  const [first] = present;
  if (first === undefined) throw new Error(`${TABLE} does not look like a table of rules`);
  const at = text.indexOf(first);
  const end = text.indexOf(present.at(-1)!) + present.at(-1)!.length;
  return text.slice(0, at) + [...present, line].toSorted(compareText).join('\n') + text.slice(end);
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

const ORDER = `export function totalOf(prices: readonly number[]): number {
  return prices.reduce((sum, price) => sum + price, 0);
}
`;

function ruleText(name: string): string {
  return `import type { Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';

const limits = {} as const;

export const ${camelCase(name)}: Rule = {
  name: '${name}',
  title: 'The defect in one short sentence',
  why: 'What it costs whom.',
  remedy: 'What to do.',
  severity: 'note',
  action: 'look at',
  test: null,
  inspects: 'files',
  limits,
  check,
};

function check(structure: Structure): RuleResult {
  return { inspected: structure.codebase.files.length, findings: [] };
}
`;
}
