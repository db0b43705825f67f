import { expect, test } from 'vitest';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { python } from './index.ts';

const extract = await python.open(readGrammar);
const everything = new Set(['links', 'symbols', 'units', 'words'] as const);

test.each([
  ['open brackets', '('.repeat(50_000)],
  ['nested brackets', `x = ${'('.repeat(20_000)}${')'.repeat(20_000)}`],
  ['operators', `x = ${'a + '.repeat(20_000)}a`],
  ['conditions', `x = ${'a if b else '.repeat(20_000)}a`],
  ['lambdas', `x = ${'lambda: '.repeat(20_000)}a`],
  ['blocks', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}if a:`).join('\n')],
  ['an open text', `x = """${'order\n'.repeat(20_000)}`],
  ['open holes', 'f"{'.repeat(20_000)],
  ['mixed indents', Array.from({ length: 2_000 }, (_, line) => `${line % 2 ? '\t' : '        '}x = 1`).join('\n')],
  ['form feeds', '\f\n'.repeat(2_000)],
  ['lone surrogates', '\ud800é\u200b'.repeat(10_000)],
  ['no code', '@#$%^&*( )!! ~~ \n'.repeat(5_000)],
])('%s are read or listed', (_, text) => {
  const { links } = extract({ text, extension: '.py' }, everything);
  expect(links.lines).toBeGreaterThan(0);
});

test('lines without code that would keep the parser busy are not parsed', () => {
  const { links } = extract(
    { text: `if paid:\n${'    # note\n'.repeat(20_000)}    ship()\n`, extension: '.py' },
    everything,
  );
  expect(links.leftOut).toBe('unreadable');
  expect(links.problems).toHaveLength(1);
});
