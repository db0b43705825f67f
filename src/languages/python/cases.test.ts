import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import type { FactKind, FileFacts, SourceText, UnitFact } from '../../model/facts.ts';
import { python } from './index.ts';

const CASES = join(import.meta.dirname, '../../../cases/languages/python');
const EVERYTHING: ReadonlySet<FactKind> = new Set(['links', 'symbols', 'units', 'words']);

const extract = await python.open(readGrammar);

describe.each(readdirSync(CASES))('%s', (name) => {
  const folder = join(CASES, name, 'input');
  const files = readdirSync(folder).sort();

  it.each(files)('gives the same links of %s whatever else is wanted', (file) => {
    const source = readSource(join(folder, file));
    expect(extract(source, new Set(['links'])).links).toEqual(extract(source, EVERYTHING).links);
  });

  it('gives the expected facts', async () => {
    const report = files.map(
      (file) => `${file}\n${describeFacts(extract(readSource(join(folder, file)), EVERYTHING))}`,
    );
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
    ...links.imports.map(({ line, kind, isTypeOnly, specifier, names }) =>
      `  import ${line}: ${kind}${isTypeOnly ? ' type' : ''} ${specifier} ${names.join(', ')}`.trimEnd(),
    ),
    ...links.exports.map(({ line, name, isTypeOnly }) => `  export ${line}: ${name}${isTypeOnly ? ' (type)' : ''}`),
    ...symbols.declarations.map(
      ({ line, kind, name, isPublic }) => `  ${isPublic ? 'public ' : ''}${kind} ${line}: ${name}`,
    ),
    ...units.map((unit, index) => describeUnit(unit, words[index] ?? [])),
  ];
  return `${lines.join('\n')}\n`;
}

function describeUnit(unit: UnitFact, words: readonly string[]): string {
  const { kind, name, startLine, endLine, parameters, nesting, cyclomatic, cognitive } = unit;
  const measures = `parameters ${parameters}, nesting ${nesting}, cyclomatic ${cyclomatic}, cognitive ${cognitive}`;
  return `  ${kind} ${name} ${startLine}-${endLine}: ${measures}\n    ${words.join(' ')}`.trimEnd();
}
