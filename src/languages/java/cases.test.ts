import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FactKind, FileFacts } from '../../model/facts.ts';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { java } from './index.ts';

const CASES = join(import.meta.dirname, '../../../cases/languages/java');
const EVERYTHING: ReadonlySet<FactKind> = new Set(['links', 'symbols', 'units', 'words']);

const extract = await java.open(readGrammar);

describe.each(readdirSync(CASES))('%s', (name) => {
  it('gives the expected facts', async () => {
    const folder = join(CASES, name, 'input');
    const report = readdirSync(folder)
      .sort()
      .map((file) => {
        const source = { text: readFileSync(join(folder, file), 'utf8'), extension: '.java' };
        return `${file}\n${describeFacts(extract(source, EVERYTHING))}`;
      });
    await expect(report.join('\n')).toMatchFileSnapshot(join(CASES, name, 'expected.txt'));
  });
});

function describeFacts({ links, symbols, units, words }: FileFacts): string {
  const lines = [
    `  ${links.lines} lines${links.leftOut === null ? '' : `, left out: ${links.leftOut}`}`,
    ...links.problems.map(({ line, message }) => `  problem ${line}: ${message}`),
    ...links.imports.map(({ line, kind, specifier, names }) =>
      `  import ${line}: ${kind} ${specifier} ${names.join(', ')}`.trimEnd(),
    ),
    ...links.exports.map(({ line, name }) => `  export ${line}: ${name}`),
    ...symbols.namespaces.map((namespace) => `  namespace '${namespace}'`),
    ...symbols.declarations.map(
      ({ line, name, kind, isPublic }) => `  declares ${line}: ${isPublic ? 'public ' : ''}${kind} ${name}`,
    ),
    ...symbols.references.map(
      ({ line, name, count }) => `  mentions ${line}: ${name}${count > 1 ? ` x ${count}` : ''}`,
    ),
    ...units.map((unit, index) => {
      const { kind, startLine, endLine, parameters, nesting, cyclomatic, cognitive } = unit;
      const measures = `parameters ${parameters}, nesting ${nesting}, cyclomatic ${cyclomatic}, cognitive ${cognitive}`;
      return `  ${kind} ${unit.name} ${startLine}-${endLine}: ${measures}\n    ${(words[index] ?? []).join(' ')}`.trimEnd();
    }),
  ];
  return `${lines.join('\n')}\n`;
}
