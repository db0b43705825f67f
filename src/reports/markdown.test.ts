import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptySubject, exampleFinding, exampleSubject } from './example-subject.test-support.ts';
import { markdown } from './markdown.ts';
import { markdownCode, markdownText } from './markdown-escape.ts';

const brief = { colour: false, all: false };
const whole = { colour: false, all: true };

test('a page for people: verdict, figures, findings, cycles, what was not read, the next step', () => {
  const page = markdown.render(exampleSubject(), brief);
  expect(page.match(/^#.*/gm)).toEqual([
    '# Structure of shop at 3f2a91c4d0, with changes that are not committed',
    '## Stops a change (1)',
    '## Split (1)',
    '## Cycles (1)',
    '## Not read',
  ]);
  expect(page).toContain(
    '**Found 1 block, 1 review** (1 accepted) by 3 rules in 7 files, 1,052 lines and 4 components (TypeScript 6, JavaScript 1).',
  );
  expect(page).toContain(
    '| 3 | `packages/orders/src/order.ts` → `packages/pricing/src/price.ts` → `packages/pricing/src/tier.ts` → back | `packages/pricing/src/tier.ts:1` → `packages/orders/src/order.ts` (1 name) |',
  );
  expect(page).toContain('| 1,204 | C# | paydown does not read this language yet | `api/Pricing.cs`,');
  expect(page).toContain('Nothing to inspect for: unresolved-import (no imports).');
  expect(page.trimEnd().split('\n').at(-1)).toBe('Next: `paydown explain 0c0ffee0`');
  expect(markdown.render(exampleSubject(), brief)).toBe(page);
});

test('a clean result says what was inspected, an empty one that nothing was', () => {
  expect(markdown.render(exampleSubject({ findings: [] }), brief)).toContain(
    '**Nothing found in 7 files, 7 functions** by 3 rules',
  );
  expect(markdown.render(emptySubject(), brief)).toContain('**Nothing to check:** no source file was read.');
});

test('what does not fit a screen is folded, and what does not fit that is counted', () => {
  const findings = Array.from({ length: 130 }, (_, at) =>
    exampleFinding({ fingerprint: String(at).padStart(20, '0') }),
  );
  const page = markdown.render(exampleSubject({ findings }), brief);
  expect(page).toContain('<details><summary>100 more</summary>\n\n|');
  expect(page).toContain('And 25 more: `paydown scan --all --format markdown`');
  const full = markdown.render(exampleSubject({ findings }), whole);
  expect(full.match(/^\| review \|/gm)?.length).toBe(130);
});

test('no markup of the repository comes to life', () => {
  expect(markdownText('<img src=x> ![a](https://shop.test/b.png)')).toBe(
    '&lt;img src=x&gt; !\\[a\\](https:&#8203;//shop.test/b.png)',
  );
  expect(markdownText('ask @ceo about #12 in `@ceo/price`')).toBe('ask @&#8203;ceo about #&#8203;12 in `@ceo/price`');
  expect(markdownText('a|b `c|d` *e* _f_')).toBe(String.raw`a\|b ${'`'}c\|d${'`'} \*e\* \_f\_`);
  expect(markdownText('one ` backtick')).toBe('one \\` backtick');
  expect(markdownText('# order')).toBe('\\# order');
  expect(markdownCode('tick`tock')).toBe('``tick`tock``');
  expect(markdownCode('`order`')).toBe('`` `order` ``');
  expect(markdownCode(String.raw`a\|b`)).toBe(String.raw`a\\\|b`);
});

const wild = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '|',
        '\\',
        '`',
        '``',
        '<b>',
        '](',
        '[',
        '@ceo',
        '#1',
        'https://',
        '\n',
        '<!-- paydown -->',
        '::error::',
        '$',
        '~~',
        '*',
        '_',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('whatever the repository holds: tables keep their cells, and nothing of it is markup', () => {
  const finding = fc
    .record({ title: wild, remedy: wild, path: wild })
    .map(({ path, ...texts }) =>
      exampleFinding({ ...texts, where: [{ path, startLine: 1, endLine: 1, symbol: null }] }),
    );
  const skipped = fc.record({ what: wild, reason: wild, count: fc.nat(), examples: fc.array(wild, { maxLength: 3 }) });
  fc.assert(
    fc.property(
      fc.array(finding, { minLength: 1, maxLength: 8 }),
      fc.array(skipped, { maxLength: 3 }),
      wild,
      (findings, notAnalysed, root) => {
        const repository = { root, revision: null, dirty: false };
        const page = markdown.render(exampleSubject({ findings, notAnalysed, repository }), brief);
        for (const table of page.split('\n\n').filter((part) => part.startsWith('|'))) {
          expect(
            new Set(
              table
                .trimEnd()
                .split('\n')
                .map((row) => cellsOf(row)),
            ).size,
            table,
          ).toBe(1);
        }
        const alive = withoutCode(page).replaceAll(/<br>|<\/?details>|<\/?summary>|\\[!-/:-@[-`{-~]/g, '·');
        expect(alive).not.toMatch(/<|\]\(|@\w|(?<!&)#\d|:\/\/|~~|^\s*::/m);
      },
    ),
    { numRuns: 400 },
  );
});

/** Cells as cmark-gfm counts them: a backslash takes the next punctuation mark with it, code or not. */
function cellsOf(row: string): number {
  return row.replaceAll(/\\[!-/:-@[-`{-~]/g, '').split('|').length;
}

/** Code spans as CommonMark finds them: an unescaped run of backticks up to the next run of the same length. */
function withoutCode(page: string): string {
  return page.replaceAll(/\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`)(?:(?!\n\n)[^])*?(?<!`)\1(?!`)/g, (match, fence) =>
    fence ? '·' : match,
  );
}
