import { expect, test } from 'vitest';
import { emptySubject, exampleFinding, exampleSubject } from './example-subject.test-support.ts';
import { exampleSkipped } from './example-structure.test-support.ts';
import { UNSUPPORTED_LANGUAGE } from '../model/not-analysed.ts';
import { incidentSubject } from './families/incident-families.test-support.ts';
import { text } from './text.ts';

const brief = { colour: false, all: false };
const whole = { colour: false, all: true };

test('says what was read, what not, what to do first and what to type next', () => {
  expect(text.render(exampleSubject(), brief)).toBe(`shop at 3f2a91c4d0, with changes that are not committed
Read: 7 files, 1,052 lines, 4 components in 66 ms
  Language    files  lines   size  functions  resolved              left out
  TypeScript      6  1,030  33 kB          6  91.6 % of 12 imports  12
  JavaScript      1     22   1 kB          1  no imports            0
Not read: 1,217: C# 1,204, generated 12, submodule 1
Partly read: 1 file with syntax errors, first tools/seed-orders.js:9
Nothing to inspect for: unresolved-import (no imports)

Stops a change (1)  import-cycle 1
  packages/pricing/src/tier.ts:1         drop the import tier.ts → order.ts: 1 name, frees 3 files

Split (1)  tangled-function 1 review
  packages/orders/src/place-order.ts:40  placeOrder: cognitive complexity 41 on 96 lines

Structure: a file reaches 53.1 % of all files on average; 3 are in one cycle
Deployed: 2 services, 2 wires: 1 HTTP, 1 table; 1 call nobody answers
Found: 1 block, 1 review by 3 rules; 1 accepted
Next: paydown explain 0c0ffee0
`);
});

test('a clean result says what was inspected', () => {
  const report = text.render(exampleSubject({ findings: [] }), brief);
  expect(report).toContain('Nothing found by 3 rules in 7 files, 7 functions\n');
  expect(report.trimEnd().split('\n').at(-1)).toBe('Next: paydown metrics');
});

test('an empty folder is nothing to check, never clean', () => {
  const report = text.render(emptySubject(), brief);
  expect(report).toContain('Nothing to check: no source file was read.');
  expect(report).not.toMatch(/clean|nothing found|passed/i);
});

test('rules that saw nothing do not make a clean result', () => {
  const rules = exampleSubject().result.rules.map((rule) => ({ ...rule, inspected: 0 }));
  const report = text.render(exampleSubject({ findings: [], rules }), brief);
  expect(report).toContain('Nothing to check: no rule had anything to inspect.');
});

test('what stops a change is shown where lines are short, before headings of what does not', () => {
  const incident = incidentSubject();
  const others = ['import-cycle', 'tangled-function', 'unresolved-import', 'unstable-dependency', 'hub-component'];
  const crowd = Array.from({ length: 60 }, (_, at) =>
    exampleFinding({
      fingerprint: String(at).padStart(20, '0'),
      rule: others[at % others.length]!,
      severity: at % others.length === 0 ? 'block' : 'review',
      where: [{ path: `orders/line-${at}.ts`, startLine: 1, endLine: 1, symbol: null }],
    }),
  );
  const report = text.render(incidentSubject({ findings: [...incident.result.findings, ...crowd] }), brief);
  expect(report.match(/^ {2}orders\/line-\d*[05]\.ts/gm)?.length ?? 0).toBeGreaterThanOrEqual(1);
});

test('all findings are listed by rule with their ids', () => {
  const report = text.render(exampleSubject(), whole);
  expect(report).toContain('tangled-function  2 findings in 7 functions\n');
  expect(report).toContain(
    '  packages/web/src/checkout.tsx:88  note  Checkout.renderTotals is hard to follow: cognitive complexity 22 on 61 lines (accepted)  [b7e11516]\n',
  );
  expect(report).toContain('C# 1,204 (paydown does not read this language yet)');
});

test('no group of work is crowded out by another', () => {
  const rules = ['import-cycle', 'tangled-function', 'unresolved-import'];
  const findings = rules.flatMap((rule) =>
    Array.from({ length: 40 }, (_, at) => exampleFinding({ rule, fingerprint: `${rule}${at}` })),
  );
  const report = text.render(exampleSubject({ findings }), brief);
  expect(report).toMatch(
    /Cut first \(2 of 40\)[^]*Mend \(2 of 40\)[^]*Split \(2 of 40\)[^]*; 114 more: paydown scan --all/,
  );
});

test('a crowded report shows a row of each broken decision and of each group, none of them empty', () => {
  const decided = ['0003', '0007'].flatMap((id) =>
    Array.from({ length: 9 }, (_, at) => {
      const decision = { id, title: 'Layers of the shop', path: `docs/decisions/${id}.md` };
      return exampleFinding({ rule: 'layer-breach', severity: 'block', decision, fingerprint: `${id}${at}` });
    }),
  );
  const asked = ['import-cycle', 'tangled-function', 'unresolved-import', 'hub-component'].flatMap((rule) =>
    Array.from({ length: 9 }, (_, at) =>
      exampleFinding({ rule, severity: rule === 'hub-component' ? 'note' : 'review', fingerprint: `${rule}${at}` }),
    ),
  );
  const kinds = Array.from({ length: 4 }, (_, at) => `Language of Shop ${'ABCD'[at]} ${'x'.repeat(70)}`);
  const notAnalysed = kinds.map((what) => ({ what, reason: UNSUPPORTED_LANGUAGE, count: 1, examples: [] }));
  const report = text.render(exampleSubject({ findings: [...asked, ...decided], notAnalysed }), brief);
  expect(report).toMatch(
    /Stops a change \([23] of 18\) {2}decision 0003 9, decision 0007 9\n {2}.*0003: .*\n {2}.*0007: /,
  );
  expect(report).toMatch(
    /\nCut first \(1 of 9\) {2}\S.*\nMend \(1 of 9\) {2}.*\nSplit \(1 of 9\) {2}.*\nWatch \(1 of 9\) {2}/,
  );
});

test('the only language gives way before a line is cut in its bracket', () => {
  const { analysed } = exampleSubject().result;
  const title = 'TypeScript of the branches';
  const byLanguage = { typescript: { ...analysed.byLanguage['typescript']!, title } };
  const report = text.render(exampleSubject({ analysed: { ...analysed, byLanguage } }), brief);
  expect(report).toContain(` (${title}, 91.6 % resolved) in 66 ms\n`);
});

test('the commands it proposes name the place that was scanned', () => {
  const findings = Array.from({ length: 60 }, (_, at) => exampleFinding({ fingerprint: `f${at}` }));
  const report = text.render({ ...exampleSubject({ findings }), place: '../my shop' }, brief);
  expect(report).toContain(" more: paydown scan --all -C '../my shop'\n");
});

test('what bears on the whole run is told in words', () => {
  const reason = 'the program is not installed: all files on disk were listed, ignored ones too, without revision';
  const report = text.render(exampleSubject({ notAnalysed: [{ what: 'git', reason, count: 1, examples: [] }] }), brief);
  expect(report).toContain(`\ngit: ${reason}\n`);
});

test('a code base in one language needs no table', () => {
  const { analysed } = exampleSubject().result;
  const byLanguage = { typescript: analysed.byLanguage['typescript']! };
  const report = text.render(exampleSubject({ analysed: { ...analysed, byLanguage } }), brief);
  expect(report).toContain('4 components (TypeScript, 91.6 % of imports resolved) in 66 ms\nNot read:');
});

test('many languages take six lines, and the rest is counted', () => {
  const { analysed } = exampleSubject().result;
  const some = analysed.byLanguage['typescript']!;
  const byLanguage = Object.fromEntries(
    ['csharp', 'go', 'java', 'python', 'rust', 'typescript'].map((name, at) => [
      name,
      { ...some, title: name, files: 9 - at },
    ]),
  );
  const report = text.render(exampleSubject({ analysed: { ...analysed, byLanguage } }), brief).split('\n');
  const start = report.findIndex((line) => line.startsWith('  Language'));
  expect(report.slice(start + 1, start + 6).map((line) => line.trim().split(' ')[0])).toEqual([
    'csharp',
    'go',
    'java',
    'python',
    '2',
  ]);
  expect(report[start + 5]).toBe('  2 more languages of 9 files: --format json');
  expect(report[start + 6]).toMatch(/^Not read/);
});

test('every language that cannot be read is named, however many there are', () => {
  const titles = Array.from({ length: 14 }, (_, at) => `Language of Shop ${String.fromCharCode(65 + at)}`);
  const notAnalysed = titles.map((what, at) => ({ what, reason: UNSUPPORTED_LANGUAGE, count: at + 1, examples: [] }));
  const report = text.render(exampleSubject({ notAnalysed: [...exampleSkipped, ...notAnalysed] }), brief);
  for (const title of titles) expect(report).toContain(title);
});

test('ids are as long as it takes to tell findings apart', () => {
  const findings = ['a1b2c3d4e5aaaaaaaaaa', 'a1b2c3d4e5bbbbbbbbbb'].map((fingerprint) =>
    exampleFinding({ fingerprint }),
  );
  expect(text.render(exampleSubject({ findings }), brief)).toContain('Next: paydown explain a1b2c3d4e5a\n');
});

test('colours are only for those who asked', () => {
  const escape = String.fromCharCode(0x1b);
  expect(text.render(exampleSubject(), brief)).not.toContain(escape);
  const coloured = text.render(exampleSubject(), { colour: true, all: false });
  expect(coloured.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'g'), '')).toBe(text.render(exampleSubject(), brief));
});
