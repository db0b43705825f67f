import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../base/display-width.ts';
import { emptySubject, exampleFinding, exampleSubject } from './example-subject.test-support.ts';
import { text } from './text.ts';
import type { Finding } from '../model/finding.ts';
import type { NotAnalysed } from '../model/not-analysed.ts';

const brief = { colour: false, all: false };
const whole = { colour: false, all: true };
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 160 }),
  fc.constantFrom('::error::x', 'a/b/c.ts', '価格'.repeat(60)),
);
const count = fc.integer({ min: 0, max: 2_000_000 });

const finding: fc.Arbitrary<Finding> = fc
  .record({
    fingerprint: fc.stringMatching(/^[0-9a-f]{20}$/),
    rule: fc.constantFrom(
      'import-cycle',
      'tangled-function',
      'oversized-unit',
      'unresolved-import',
      'unstable-dependency',
      'hub-component',
      'stale-price',
    ),
    severity: fc.constantFrom<Finding['severity'][]>('block', 'review', 'note'),
    status: fc.constantFrom<Finding['status'][]>('new', 'known', 'accepted'),
    title: wild,
    where: fc.array(fc.record({ path: wild, startLine: count, endLine: count, symbol: fc.option(wild) }), {
      minLength: 1,
      maxLength: 3,
    }),
    component: fc.option(wild),
  })
  .map((changes) => exampleFinding(changes));

const skipped: fc.Arbitrary<NotAnalysed> = fc.record({
  what: fc.oneof(fc.constant('file'), wild),
  reason: wild,
  count,
  examples: fc.array(wild, { maxLength: 3 }),
});

const subject = fc
  .record({
    repository: fc.record({ root: wild, revision: fc.option(wild), dirty: fc.boolean() }),
    notAnalysed: fc.array(skipped, { maxLength: 12 }),
    findings: fc.array(finding, { maxLength: 60 }),
    rules: fc.array(fc.record({ rule: wild, inspected: count, inspects: wild, findings: count }), { maxLength: 8 }),
    isEmpty: fc.boolean(),
  })
  .map(({ isEmpty, ...changes }) => (isEmpty ? emptySubject(changes) : exampleSubject(changes)));

test('whatever the repository holds: at most 25 lines of 100 columns, nothing that steers a terminal, a command last', () => {
  fc.assert(
    fc.property(subject, (example) => {
      const report = text.render(example, brief);
      const lines = report.slice(0, -1).split('\n');
      expect(report.endsWith('\n')).toBe(true);
      expect(lines.length).toBeLessThanOrEqual(25);
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(100);
      expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
      expect(lines.at(-1)).toMatch(/^Next: paydown /);
      expect(text.render(example, brief)).toBe(report);
    }),
    { numRuns: 300 },
  );
});

test('whatever the repository holds, every finding is in the full list', () => {
  fc.assert(
    fc.property(subject, (example) => {
      const report = text.render(example, whole);
      const ids = report.match(/\[[0-9a-f]{8,20}\]$/gm) ?? [];
      expect(ids.length).toBe(example.result.findings.length);
      expect(report).not.toMatch(/[^\n\P{Cc}]|^\s*::|##\[/mu);
    }),
    { numRuns: 100 },
  );
});
