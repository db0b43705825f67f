import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FactKind, FileFacts, SourceText, UnitFact } from '../../model/facts.ts';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { csharp } from './index.ts';

const CASES = join(import.meta.dirname, '../../../cases/languages/csharp');
const EVERYTHING: ReadonlySet<FactKind> = new Set(['links', 'symbols', 'units', 'words']);

const extract = await csharp.open(readGrammar);

describe.each(readdirSync(CASES))('%s', (name) => {
  const folder = join(CASES, name, 'input');

  it('gives the expected facts', async () => {
    const report = readdirSync(folder)
      .sort()
      .map((file) => `${file}\n${describeFacts(extract(readSource(join(folder, file)), EVERYTHING))}`);
    await expect(report.join('\n')).toMatchFileSnapshot(join(CASES, name, 'expected.txt'));
  });
});

function readSource(path: string): SourceText {
  return { text: readFileSync(path, 'utf8'), extension: extname(path) };
}

function describeFacts({ links, symbols, units, words }: FileFacts): string {
  const lines = [
    `  ${links.lines} lines${links.leftOut === null ? '' : `, left out: ${links.leftOut}`}`,
    ...links.problems.map(({ line, message }) => `  problem ${line}: ${message}`),
    ...links.imports.map(({ line, kind, specifier, names }) =>
      `  import ${line}: ${kind} ${specifier} ${names.join(', ')}`.trimEnd(),
    ),
    ...symbols.namespaces.map((namespace) => `  namespace ${namespace || '(global)'}`),
    ...symbols.declarations.map(
      ({ line, kind, name, isPublic }) => `  declares ${line}: ${kind} ${name}${isPublic ? ' (public)' : ''}`,
    ),
    ...symbols.references.map(({ line, name, count }) => `  mentions ${line}: ${name} (${count})`),
    ...units.map((unit, index) => describeUnit(unit, words[index] ?? [])),
  ];
  return `${lines.join('\n')}\n`;
}

function describeUnit(unit: UnitFact, words: readonly string[]): string {
  const { kind, name, startLine, endLine, parameters, nesting, cyclomatic, cognitive } = unit;
  const measures = `parameters ${parameters}, nesting ${nesting}, cyclomatic ${cyclomatic}, cognitive ${cognitive}`;
  return `  ${kind} ${name} ${startLine}-${endLine}: ${measures}\n    ${words.join(' ')}`.trimEnd();
}
