import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareText } from '../src/base/ordering.ts';
import { UsageError } from '../src/base/usage-error.ts';
import { BANNED_WORDS } from './tidy-problems.ts';

const TABLE = 'src/languages/index.ts';

export interface NewLanguage {
  /** `rust`: the folder, the key in results, and the end of its grammar's file name. */
  readonly name: string;
  /** `.rs` */
  readonly extension: string;
}

/** Writes a language that reads nothing but its lines yet, its first case and its line in the table; returns the paths. */
export function scaffoldLanguage(root: string, language: NewLanguage): string[] {
  const { name, extension } = language;
  refuse(root, language);
  const created: Readonly<Record<string, string>> = {
    [`src/languages/${name}/index.ts`]: languageText(language),
    [`src/languages/${name}/extract.ts`]: EXTRACT,
    [`src/languages/${name}/cases.test.ts`]: casesText(name),
    [`cases/languages/${name}/first-example/input/order${extension}`]: '',
    [TABLE]: addToTable(readFileSync(join(root, TABLE), 'utf8'), name),
  };
  for (const [path, text] of Object.entries(created)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return Object.keys(created);
}

function refuse(root: string, { name, extension }: NewLanguage): void {
  if (!/^[a-z][a-z0-9]*$/.test(name)) {
    throw new UsageError(`"${name}" is not a language name`, 'Use one word in lower case: rust, csharp.');
  }
  if (BANNED_WORDS.includes(name)) throw new UsageError(`"${name}" is no language`, 'Name the language instead.');
  if (!/^\.[a-z0-9]+$/.test(extension)) {
    throw new UsageError(`"${extension}" is not an extension`, 'Write it in lower case with its dot: .rs');
  }
  if (existsSync(join(root, 'src/languages', name)) || existsSync(join(root, 'cases/languages', name))) {
    throw new UsageError(`${name} is there already`, 'Edit what is there.');
  }
}

/** A new import goes before the first of a later folder; a new language behind all others. */
function addToTable(table: string, name: string): string {
  const imports = [...table.matchAll(/^import \{ \w+ \} from '\.\/(\w+)\/index\.ts';\n/gm)];
  const entries = /(readonly Language\[\] = \[)([^\]]*?)(,?\s*\])/;
  const last = imports.at(-1);
  if (last === undefined || !entries.test(table)) throw new Error(`${TABLE} does not look like a table of languages`);
  const later = imports.find(([, folder = '']) => compareText(folder, name) > 0);
  const at = later?.index ?? last.index + last[0].length;
  const line = `import { ${name} } from './${name}/index.ts';\n`;
  return `${table.slice(0, at)}${line}${table.slice(at)}`.replace(entries, `$1$2, ${name}$3`);
}

function languageText({ name, extension }: NewLanguage): string {
  return `import type { Language } from '../../model/facts.ts';

export const ${name}: Language = {
  name: '${name}',
  title: '${name[0]?.toUpperCase()}${name.slice(1)}',
  extensions: ['${extension}'],
  isLinkedBySymbols: true,
  byteCost: 7,
  version: 1,
  async open(readGrammar) {
    // Loaded here: a run that finds all its facts in the cache needs no parser.
    const [{ openGrammar }, { createExtractor }] = await Promise.all([
      import('../tree-sitter/open-grammar.ts'),
      import('./extract.ts'),
    ]);
    return createExtractor(await openGrammar(readGrammar, 'tree-sitter-${name}.wasm'));
  },
};
`;
}

const EXTRACT = `import { type Extractor, type FileFacts, noSymbols, noWires } from '../../model/facts.ts';
import type { GrammarParser } from '../tree-sitter/open-grammar.ts';
import { countLines, surveyText } from '../text/text-survey.ts';

export function createExtractor(parser: GrammarParser): Extractor {
  return ({ text }): FileFacts => {
    const lines = countLines(text, surveyText(text).lineStarts);
    const isRead = parser.withTree(text, ({ rootNode }) => !rootNode.isError) === true;
    return {
      links: { leftOut: isRead ? null : 'unreadable', lines, imports: [], exports: [], problems: [] },
      symbols: noSymbols,
      wires: noWires,
      units: [],
      words: [],
    };
  };
}
`;

function casesText(name: string): string {
  return `import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { ${name} } from './index.ts';

const CASES = join(import.meta.dirname, '../../../cases/languages/${name}');

const extractFacts = await ${name}.open(readGrammar);

it.each(readdirSync(CASES))('gives the expected facts of %s', async (example) => {
  const folder = join(CASES, example, 'input');
  const facts = readdirSync(folder)
    .sort()
    .map((file) => {
      const source = { text: readFileSync(join(folder, file), 'utf8'), extension: extname(file) };
      return [file, extractFacts(source, new Set(['links', 'symbols', 'units', 'words']))];
    });
  const report = \`\${JSON.stringify(Object.fromEntries(facts), null, 2)}\\n\`;
  await expect(report).toMatchFileSnapshot(join(CASES, example, 'expected.txt'));
});
`;
}
