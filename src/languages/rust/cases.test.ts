import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { FactKind, FileFacts } from '../../model/facts.ts';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { rust } from './index.ts';

const CASES = join(import.meta.dirname, '../../../cases/languages/rust');
const EVERYTHING: ReadonlySet<FactKind> = new Set(['links', 'symbols', 'units', 'words']);

const extractFacts = await rust.open(readGrammar);

it.each(readdirSync(CASES))('gives the expected facts of %s', async (name) => {
  const folder = join(CASES, name, 'input');
  const report = readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return `${file}\n${describeFacts(extractFacts({ text, extension: extname(file) }, EVERYTHING))}`;
    });
  await expect(report.join('\n')).toMatchFileSnapshot(join(CASES, name, 'expected.txt'));
});

it.each([
  '',
  '\0',
  'fn',
  'let a = r#"open',
  '/* open',
  `fn price() { ${'('.repeat(10_000)}`,
  'Dear customer, it is late.',
])('survives %j', (text) => {
  expect(extractFacts({ text, extension: '.rs' }, EVERYTHING).units).toEqual([]);
});

function describeFacts({ links, symbols, units, words }: FileFacts): string {
  const lines = [
    `  ${links.lines} lines${links.leftOut === null ? '' : `, left out: ${links.leftOut}`}`,
    ...links.problems.map(({ line, message }) => `  problem ${line}: ${message}`),
    ...links.imports.map(
      ({ line, kind, specifier, names }) => `  import ${line}: ${kind} ${specifier} ${names.join()}`,
    ),
    ...links.exports.map(({ line, name }) => `  export ${line}: ${name}`),
    ...symbols.declarations.map(({ line, name, kind }) => `  declares ${line}: ${kind} ${name}`),
    ...symbols.references.map(({ line, name, count }) => `  mentions ${line}: ${name} x${count}`),
    ...units.map(({ kind, name, startLine, endLine, parameters, nesting, cyclomatic, cognitive }, index) => {
      const measures = `parameters ${parameters}, nesting ${nesting}, cyclomatic ${cyclomatic}, cognitive ${cognitive}`;
      return `  ${kind} ${name} ${startLine}-${endLine}: ${measures}\n    ${words[index]?.join(' ')}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}
