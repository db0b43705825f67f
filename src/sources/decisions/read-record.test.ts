import { expect, test } from 'vitest';
import { readRecord } from './read-record.ts';

const BODY = '## Context\n\nPrices differ.\n\n## Decision\n\nOne home.\n\n## Consequences\n\nCalls.\n';
const NYGARD = `# 3. Prices live in one place\n\nDate: 2026-11-02\n\n## Status\n\nAccepted\n\n${BODY}`;

function problems(text: string): string[] {
  return (readRecord(text)?.problems ?? []).map(({ line, message }) => `${line} ${message}`);
}

test('a record after Nygard', () => {
  expect(readRecord(NYGARD)).toMatchObject({
    format: 'nygard',
    writtenId: '3',
    title: 'Prices live in one place',
    titleLine: 1,
    status: 'accepted',
    statusLine: 7,
    date: '2026-11-02',
    context: 'Prices differ.',
    decision: 'One home.',
    consequences: 'Calls.',
    functions: null,
    problems: [],
  });
});

test('a record after MADR, with front matter', () => {
  const text =
    '---\nstatus: accepted\ndate: 2026-11-02\ndecision-makers: [Ada, Grace]\nid: 0012\nsupersedes: 4, 0005-old.md\n---\n\n# One home\n\n## Context and Problem Statement\n\nWhere?\n\n## Considered Options\n\n* here\n* there\n\n## Decision Outcome\n\nHere.\n';
  expect(readRecord(text)).toMatchObject({
    format: 'madr',
    writtenId: '0012',
    status: 'accepted',
    deciders: ['Ada', 'Grace'],
    options: ['here', 'there'],
    references: [
      { kind: 'supersedes', written: '4', target: null, line: 6 },
      { kind: 'supersedes', written: '0005-old.md', target: '0005-old.md' },
    ],
  });
});

test.each([
  ['* Status: superseded by [ADR-7](0007-tokens.md)', 'superseded', '0007-tokens.md'],
  ['- **Status:** Proposed', 'proposed', undefined],
  ['Status: Rejected', 'rejected', undefined],
  ['| Status | Deprecated |', 'deprecated', undefined],
  ['Status: ~~Proposed~~ Accepted', 'accepted', undefined],
])('the head says %s', (line, status, target) => {
  const record = readRecord(`# One home\n\n${line}\n\n${BODY}`);
  expect([record?.status, record?.references[0]?.target]).toEqual([status, target]);
});

test.each([
  ['Superseded by [7. One policy](0007-one-policy.md)', 'superseded'],
  ['Accepted\n\nSupersedes [1. Old](0001-old.md)', 'accepted'],
  ['Supercedes [1. Old](0001-old.md)\n\nAccepted', 'accepted'],
  ['Accepted\n\nAmended by [9. More](0009-more.md)', 'accepted'],
  ['Accepted\n\nSuperceded by [9. More](0009-more.md)', 'superseded'],
])('the section says %j', (section, status) => {
  expect(readRecord(`# 1. One home\n\n## Status\n\n${section}\n\n${BODY}`)?.status).toBe(status);
});

test('what was merged without a status counts as accepted, a word that nobody knows binds nobody', () => {
  expect(readRecord(`# One home\n\n${BODY}`)).toMatchObject({ status: 'accepted', statusLine: null });
  expect(readRecord(`---\nstatus: shiny\n---\n# One home\n\n${BODY}`)).toMatchObject({ status: 'proposed' });
  expect(problems(`---\nstatus: shiny\n---\n# One home\n\n${BODY}`)).toEqual([
    '2 the status "shiny" is none that paydown knows, so it binds nobody',
  ]);
});

test.each([
  ['# Read me\n\nHow to build.\n'],
  ['# {title}\n\n* Status: {proposed | accepted}\n\nText.\n'],
  ['## Status\n\nAll is well.\n'],
  [''],
])('no record: %j', (text) => {
  expect(readRecord(text)).toBeNull();
});

test('marks, line ends and headings of other kinds make no difference', () => {
  const plain = readRecord(NYGARD);
  expect(readRecord(`\uFEFF${NYGARD}`)).toEqual(plain);
  expect(readRecord(NYGARD.replaceAll('\n', '\r\n'))).toEqual(plain);
  expect(readRecord(NYGARD.replace('# 3. Prices live in one place', '3. Prices live in one place\n==='))?.title).toBe(
    'Prices live in one place',
  );
});

test('code and comments say nothing', () => {
  const text = `# One home\n\n<!-- Status: rejected -->\n\n\`\`\`\n## Status\nRejected\n\`\`\`\n\n${BODY}`;
  expect(readRecord(text)?.statusLine).toBeNull();
});

test.each([
  [
    'two statuses',
    `---\nstatus: accepted\n---\n# One home\n\n* Status: rejected\n\n${BODY}`,
    '6 a second status, rejected, beside accepted in line 2',
  ],
  ['no title', BODY, '1 the record has no title'],
  [
    'a key twice',
    `---\nstatus: accepted\nstatus: proposed\n---\n# One home\n\n${BODY}`,
    '3 status stands here twice, first in line 2',
  ],
  [
    'an alias',
    `---\ndate: &d 2026\nstatus: *d\n---\n# One home\n\n${BODY}`,
    '2 anchors and aliases are not read; write the value out',
  ],
  ['no end', `---\nstatus: accepted\n# One home\n\n${BODY}`, '1 front matter begins here and never ends'],
  ['broken YAML', `---\nstatus: [accepted\n---\n# One home\n\n${BODY}`, '2 front matter is not valid YAML'],
  [
    'deep brackets',
    `---\nx: ${'['.repeat(1000)}${']'.repeat(1000)}\n---\n# One home\n\n${BODY}`,
    '2 front matter is nested too deep and was not read',
  ],
  [
    'deep dashes',
    `---\nx:\n  ${'- '.repeat(1000)}a\n---\n# One home\n\n${BODY}`,
    '3 front matter is nested too deep and was not read',
  ],
  [
    'long front matter',
    `---\nx: ${'a'.repeat(70_000)}\n---\n# One home\n\n${BODY}`,
    '1 front matter is longer than 64000 characters and was not read',
  ],
])('%s is a problem with its line', (_, text, problem) => {
  expect(problems(text)[0]).toContain(problem);
});

test('a bomb of aliases and a text of 5 MB are read in bounds', () => {
  const bomb = `---\na: &a [x, x]\n${'bcdefghij'
    .split('')
    .map((key, at) => `${key}: &${key} [*${'abcdefghi'[at]!}, *${'abcdefghi'[at]!}]`)
    .join('\n')}\n---\n# One home\n\n${BODY}`;
  expect(problems(bomb).length).toBeGreaterThan(0);
  expect(problems(NYGARD + 'All prices. '.repeat(450_000))).toEqual([
    '1 longer than 1000000 characters; the rest was not read',
  ]);
});

test('functions are kept as they are written, with their lines', () => {
  const text = `---\npaydown:\n  - forbid: { from: pricing, to: web }\n---\n${NYGARD}`;
  expect(readRecord(text)).toMatchObject({ functionsLine: 2, functions: { kind: 'list', line: 3 } });
  expect(readRecord(`---\npaydown: [\n---\n${NYGARD}`)).toMatchObject({ functionsLine: 2, functions: null });
});
