import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FactKind, FileFacts, ImportFact, SourceText, UnitFact } from '../../model/facts.ts';
import { createExtractor } from './extract.ts';
import { createEagerParser } from './parse-eager.ts';
import { createLazyParser } from './parse-lazy.ts';

const CASES = join(import.meta.dirname, '../../../cases/languages/typescript');
const EVERYTHING: ReadonlySet<FactKind> = new Set(['links', 'units', 'words']);

const extractLazily = createExtractor(createLazyParser());
const extractEagerly = createExtractor(createEagerParser());

describe.each(readdirSync(CASES))('%s', (name) => {
  const folder = join(CASES, name, 'input');
  const files = readdirSync(folder).sort();

  it.each(files)('gives the same facts of %s in both modes of the parser', (file) => {
    const source = readSource(join(folder, file));
    expect(extractLazily(source, EVERYTHING)).toEqual(extractEagerly(source, EVERYTHING));
  });

  it('gives the expected facts', async () => {
    const report = files.map(
      (file) => `${file}\n${describeFacts(extractLazily(readSource(join(folder, file)), EVERYTHING))}`,
    );
    await expect(report.join('\n')).toMatchFileSnapshot(join(CASES, name, 'expected.txt'));
  });
});

function readSource(path: string): SourceText {
  return { text: readFileSync(path, 'utf8'), extension: extname(path) };
}

function describeFacts({ links, units, words }: FileFacts): string {
  const lines = [
    `  ${links.lines} lines${links.leftOut === null ? '' : `, left out: ${links.leftOut}`}`,
    ...links.problems.map(({ line, message }) => `  problem ${line}: ${message}`),
    ...links.imports.map(describeImport),
    ...links.exports.map(({ line, name, isTypeOnly }) => `  export ${line}: ${name}${isTypeOnly ? ' (type)' : ''}`),
    ...units.map((unit, index) => describeUnit(unit, words[index] ?? [])),
  ];
  return `${lines.join('\n')}\n`;
}

function describeImport({ line, kind, isTypeOnly, usesOnlyTypes, specifier, names }: ImportFact): string {
  const erased = `${isTypeOnly ? ' type' : ''}${usesOnlyTypes ? ' (erased)' : ''}`;
  return `  import ${line}: ${kind}${erased} ${specifier} ${names.join(', ')}`.trimEnd();
}

function describeUnit(unit: UnitFact, words: readonly string[]): string {
  const { kind, name, startLine, endLine, parameters, nesting, cyclomatic, cognitive } = unit;
  const measures = `parameters ${parameters}, nesting ${nesting}, cyclomatic ${cyclomatic}, cognitive ${cognitive}`;
  return `  ${kind} ${name} ${startLine}-${endLine}: ${measures}\n    ${words.join(' ')}`.trimEnd();
}
