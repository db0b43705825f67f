import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { FactKind, FileFacts, UnitFact } from '../../model/facts.ts';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { go } from './index.ts';

const CASES = join(import.meta.dirname, '../../../cases/languages/go');
const EVERYTHING: ReadonlySet<FactKind> = new Set(['links', 'symbols', 'units', 'words']);

const extractFacts = await go.open(readGrammar);

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

function describeFacts({ links, symbols, units, words }: FileFacts): string {
  const lines = [
    `  ${links.lines} lines${links.leftOut === null ? '' : `, left out: ${links.leftOut}`}`,
    ...links.problems.map(({ line, message }) => `  problem ${line}: ${message}`),
    ...symbols.namespaces.map((name) => `  package ${name}`),
    ...links.imports.map(({ line, kind, specifier, names }) =>
      `  import ${line}: ${kind} ${specifier} ${names.join(', ')}`.trimEnd(),
    ),
    ...links.exports.map(({ line, name }) => `  export ${line}: ${name}`),
    ...symbols.declarations.map(
      ({ line, name, kind, isPublic }) => `  declares ${line}: ${kind} ${name}${isPublic ? ' (public)' : ''}`,
    ),
    ...symbols.references.map(({ line, name, count }) => `  mentions ${line}: ${name} x${count}`),
    ...units.map((unit, index) => describeUnit(unit, words[index] ?? [])),
  ];
  return `${lines.join('\n')}\n`;
}

function describeUnit(unit: UnitFact, words: readonly string[]): string {
  const { kind, name, startLine, endLine, parameters, nesting, cyclomatic, cognitive } = unit;
  const measures = `parameters ${parameters}, nesting ${nesting}, cyclomatic ${cyclomatic}, cognitive ${cognitive}`;
  return `  ${kind} ${name} ${startLine}-${endLine}: ${measures}\n    ${words.join(' ')}`.trimEnd();
}
