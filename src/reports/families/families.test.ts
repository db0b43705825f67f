import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../base/display-width.ts';
import { familiesResult } from '../../gate/family-results.ts';
import { findResult, matchesAt } from '../../gate/find-result.ts';
import type { FamilyResult } from '../../model/family-result.ts';
import { emptySubject, exampleFinding, exampleModel } from '../example-subject.test-support.ts';
import { familiesMarkdown } from '../lists/families-markdown.ts';
import { familiesText } from '../lists/families-text.ts';
import { findMarkdown } from '../lists/find-markdown.ts';
import { findText } from '../lists/find-text.ts';
import { text } from '../text.ts';
import { wrapWords } from '../wrap-words.ts';
import { familyMarkdown } from './family-markdown.ts';
import { memberLetter } from './family-words.ts';
import { incidentSubject } from './incident-families.test-support.ts';

const subject = incidentSubject();
const result = familiesResult(exampleModel(subject));
const brief = { colour: false, all: false };
const tier = result.families.find(({ title }) => title === 'tier discount')!;

function blockOf(printed: string, title: string): string[] {
  const lines = printed.split('\n');
  const start = lines.findIndex((line) => line.includes(`. ${title} `));
  return lines.slice(start, start + 25);
}

/** The family with its members over and over. */
function manyFold(family: FamilyResult, times: number): FamilyResult {
  const repeat = <Item>(items: readonly Item[]): Item[] => Array.from({ length: times }, () => items).flat();
  const drift = family.drift.map((row) => ({
    ...row,
    values: repeat(row.values).map((cell, member) => ({ ...cell, member })),
  }));
  return { ...family, members: repeat(family.members), drift };
}

describe('text', () => {
  test('the table of the incident: aspects down, members across, drift named', () => {
    const lines = blockOf(familiesText(result, brief), 'tier discount').map((line) => line.trimEnd());
    expect(lines).toContain('                   A               B       C            D       E');
    expect(lines).toContain('   silver          10 %            10 %    8 % (0.92m)  10 %    10 %     <- drift C');
    expect(lines).toContain('   cap             25 % (25m)      20 %    20 %         none    20 %     <- drift A, D');
    expect(lines).toContain('   loyalty from    >= 3            >= 3    none         none    >= 4     <- no majority');
    expect(lines).toContain('      <- proposed home: lies in the domain layer');
  });

  test('with room for it, everything is shown as it is written', () => {
    const lines = blockOf(familiesText(result, { ...brief, columns: 140 }), 'tier discount');
    expect(lines.find((line) => line.startsWith('   silver'))).toMatch(/10 % \(10m\) .*8 % \(0\.92m\) .*<- drift C$/);
  });

  test.each([60, 80, 100, 120])('no line is wider than %i columns', (columns) => {
    const families = [...result.families, manyFold(tier, 9)];
    const printed = familiesText({ ...result, families }, { ...brief, columns });
    const laidOut = printed.split('\n').filter((line) => line.startsWith(' '));
    expect(laidOut.length).toBeGreaterThan(60);
    expect(laidOut.filter((line) => displayWidth(line) > columns)).toEqual([]);
  });

  test('many members are listed by value, and what is left out is counted', () => {
    const printed = familiesText({ ...result, families: [manyFold(tier, 3)] }, brief);
    expect(printed).toMatch(
      /\n {3}silver +A B D E F G I J K\s+10 % \(.*\)\n +L N O\n +C H M +8 % \(0\.92m\) {2}<- drift\n/,
    );
    expect(printed).toContain('3 more members: --all or --format json');
    expect(familiesText({ ...result, families: [manyFold(tier, 3)] }, { ...brief, all: true })).not.toContain(
      'more members',
    );
  });

  test('colour adds nothing that words do not say', () => {
    const painted = familiesText(result, { ...brief, colour: true });
    const sequence = new RegExp(`${String.fromCharCode(0x1b)}\\[\\d+m`, 'g');
    expect(painted.replace(sequence, '')).toBe(familiesText(result, brief));
  });

  test('nothing read and nothing found are told apart', () => {
    expect(familiesText(familiesResult(exampleModel(emptySubject())), brief)).toContain('Nothing to check');
    expect(familiesText({ ...result, families: [] }, brief)).toContain('Found: no family in 10 files');
  });

  test('the scan says the most important sentences within its screen', () => {
    const lines = text.render(subject, brief).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(lines.filter((line) => line.startsWith('  5 copies of the'))).toHaveLength(2);
    expect(lines.find((line) => line.startsWith('Bring together'))).toContain('(2 families: paydown families)');
    expect(lines.at(-1)).toMatch(/^Next: paydown explain /);
  });

  test('no other work loses its row to the sentences of families', () => {
    const rules = ['import-cycle', 'unstable-dependency', 'oversized-unit'];
    const others = rules.flatMap((rule) =>
      Array.from({ length: 9 }, (_, at) => exampleFinding({ rule, fingerprint: `${rule}${at}`, severity: 'review' })),
    );
    const crowded = incidentSubject({ findings: [...subject.result.findings, ...others] });
    const lines = text.render(crowded, brief).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(25);
    const headings = lines.filter((line) => /^(?:Cut first|Turn round|Split) \(/.test(line));
    expect(headings.map((line) => line.split('  ')[0]).join(', ')).toMatch(
      /^Cut first \([1-9] of 9\), Turn round \([1-9] of 9\), Split \([1-9] of 9\)$/,
    );
  });
});

describe('find', () => {
  const file = subject.structure.codebase.files.findIndex(({ path }) => path.endsWith('QuoteSummary.tsx'));
  const query = { kind: 'place', file, line: 30 } as const;
  const found = findResult(exampleModel(subject), { query, matches: matchesAt(subject.structure, file, 30), most: 5 });

  test('shows the siblings with their differences', () => {
    const printed = findText(found, brief);
    expect(printed).toContain('1. web/src/components/QuoteSummary.tsx:16  QuoteSummary  E  score 0.93');
    expect(printed).toContain('Found because it is one of 5 copies.');
    expect(printed).toContain('<- drift A, D');
    expect(findMarkdown(found)).toContain('| bronze | 5 % `5m` |');
  });

  test('nothing found is said', () => {
    expect(findText({ ...found, matches: [], families: [] }, brief)).toContain('Nothing found for');
    expect(findMarkdown({ ...found, matches: [], families: [] })).toContain('Nothing found.');
  });
});

describe('markdown', () => {
  test('who differs is marked by more than weight', () => {
    const printed = familiesMarkdown(result, brief);
    expect(printed).toContain(
      '| cap | **▲ 25 %** `25m` | 20 % `0.20m` | 20 % `0.80m` | **▲ none** | 20 % `20` | 20 % |',
    );
    expect(printed).toContain('| loyalty from | &gt;= 3 | &gt;= 3 `>= LoyaltyYears` | none | none |');
  });

  test('every row of a table has as many cells as its head, whatever a repository says', () => {
    const hostile = 'a|b`c\n<img src=x> @sales [x](javascript:1)';
    const family: FamilyResult = {
      ...tier,
      title: hostile,
      sentence: hostile,
      members: tier.members.map((member) => ({ ...member, path: hostile, symbol: hostile })),
      drift: tier.drift.map((row) => ({
        ...row,
        aspect: hostile,
        majority: hostile,
        values: row.values.map((cell) => ({ ...cell, value: hostile, source: `${hostile}!` })),
      })),
    };
    for (const shown of [family, manyFold(family, 3)]) {
      const printed = familyMarkdown(shown, { members: 12, rows: 16 });
      const rows = printed.split('\n').filter((line) => line.startsWith('|'));
      const cells = rows.map((line) => line.replace(/\\\|/g, '').split('|').length);
      expect(new Set(cells).size).toBe(1);
      expect(printed.replace(/``.*?``/g, '')).not.toMatch(/<img|(?<!\\)\[x\]/);
    }
  });

  test('many members go down, aspects across', () => {
    const printed = familyMarkdown(manyFold(tier, 3), { members: 12, rows: 16 });
    expect(printed).toMatch(/\n\| {2}\| silver \| bronze \|/);
    expect(printed).toContain('- 3 more');
  });
});

test('members are lettered like columns of a sheet', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(memberLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('words are wrapped, a percent sign stays with its number, a word without end is cut', () => {
  expect(wrapWords('cap 25 % instead of 20 %', 8)).toEqual(['cap 25 %', 'instead', 'of 20 %']);
  expect(wrapWords('aVeryLongNameOfARule', 8)).toEqual(['aVeryLo…']);
  expect(wrapWords('', 8)).toEqual(['']);
});
