import { describe, expect, test } from 'vitest';
import { addException } from './add-exception.ts';
import { matchExceptions } from './match-exceptions.ts';
import { isDay, parseExceptions } from './parse-exceptions.ts';
import type { Finding } from '../model/finding.ts';
import type { DebtException } from '../model/intent.ts';

const FILE = 'paydown.exceptions.yaml';
const promise = { reason: 'the register is replaced', owner: '@shop/returns', until: '2027-03-31' };

function parsed(text: string): readonly DebtException[] {
  const { intent, problems } = parseExceptions(FILE, text);
  expect(problems).toEqual([]);
  return intent.exceptions;
}

test('digits stay digits, though YAML takes some for a number', () => {
  const text = ['00112233445566778899', '12345678', '1234567890e123456789'].map(
    (digits) => `  - { fingerprint: ${digits}, reason: r, owner: o, until: 2027-03-31 }`,
  );
  expect(parsed(`exceptions:\n${text.join('\n')}\n`).map(({ fingerprint }) => fingerprint)).toEqual([
    '00112233445566778899',
    '12345678',
    '1234567890e123456789',
  ]);
});

describe('what an exception needs', () => {
  test.each([
    ['{ rule: late-order, paths: src, owner: o, until: 2027-03-31 }', 'reason is missing'],
    ['{ rule: late-order, paths: src, reason: r, until: 2027-03-31 }', 'owner is missing'],
    ['{ rule: late-order, paths: src, reason: r, owner: o }', 'until is missing'],
    ['{ rule: late-order, paths: src, reason: r, owner: o, until: soon }', 'until is written in a way'],
    ['{ rule: late-order, paths: src, reason: r, owner: o, until: 2027-02-29 }', 'there is no day 2027-02-29'],
    ['{ rule: late-order, reason: r, owner: o, until: 2027-03-31 }', 'neither a fingerprint nor a rule'],
    ['{ paths: src, reason: r, owner: o, until: 2027-03-31 }', 'neither a fingerprint nor a rule'],
    ['{ fingerprint: 0011223, reason: r, owner: o, until: 2027-03-31 }', '8 to 20 digits'],
    ['{ fingerprint: 00112233, rule: late-order, reason: r, owner: o, until: 2027-03-31 }', 'exclude each other'],
    ['{ fingerprint: 00112233, reson: r, owner: o, until: 2027-03-31 }', 'there is no key reson'],
  ])('%s', (text, words) => {
    const { problems, intent } = parseExceptions(FILE, `exceptions:\n  - ${text}\n`);
    expect(problems.map(({ message }) => message).join('\n')).toContain(words);
    expect(problems.every(({ line }) => line === 2)).toBe(true);
    expect(intent.exceptions).toEqual([]);
  });
});

test.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['2027-1-1', false],
])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is));

describe('one that is added', () => {
  test('leaves comments and the others as they are', () => {
    const before = `# Asked for in spring.\nexceptions:\n  # why\n  - fingerprint: 00112233 # the register\n    reason: ${'a long reason '.repeat(12).trim()}\n    owner: o\n    until: 2027-01-31\n`;
    const after = addException(
      before,
      { rule: 'late-order', paths: ['src/**'], ...promise },
      'late-order: told\n- twice',
    );
    expect(after.startsWith(before)).toBe(true);
    expect(after).toContain('  # late-order: told - twice\n  - rule: late-order\n');
    expect(parsed(after)).toHaveLength(2);
  });

  test.each(['', '# none yet\n', 'exceptions: []\n', 'exceptions:\n', 'exceptions: [] # none\n'])(
    'starts the list of %j',
    (before) => {
      const fingerprint = '00112233445566778899';
      expect(parsed(addException(before, { fingerprint, ...promise }, 'a finding'))).toMatchObject([
        { fingerprint, ...promise },
      ]);
    },
  );

  test('is written so that it is read as the same, whatever stands in it', () => {
    const exception = {
      rule: 'late-order',
      symbol: '- : # &x *y !z',
      reason: 'yes: "no"\n# none',
      owner: '@shop',
      until: '2027-03-31',
    };
    expect(parsed(addException('', exception, 'x: # y'))).toMatchObject([exception]);
  });
});

function finding(rule: string, symbol: string, ...paths: readonly string[]): Finding {
  return {
    fingerprint: 'f'.repeat(20),
    rule,
    test: null,
    severity: 'review',
    title: '',
    why: '',
    remedy: '',
    where: paths.map((path) => ({ path, startLine: 1, endLine: 1, symbol })),
    evidence: [],
    component: null,
    status: 'new',
  };
}

test('a pattern speaks of a finding only if all its places lie within', () => {
  const findings = [
    finding('late-order', 'ship', 'legacy/ship.ts'),
    finding('late-order', 'ship', 'legacy/ship.ts', 'src/ship.ts'),
    finding('late-order', 'pay', 'legacy/pay.ts'),
    finding('lost-order', 'ship', 'legacy/ship.ts'),
  ];
  const [byPath, bySymbol, byDigits] = parsed(`exceptions:
  - { rule: late-order, paths: legacy, reason: r, owner: o, until: 2027-03-31 }
  - { rule: late-order, symbol: ship, reason: r, owner: o, until: 2027-03-31 }
  - { fingerprint: ffffffff, reason: r, owner: o, until: 2027-03-31 }
`);
  expect(matchExceptions(findings, [byPath!, bySymbol!])).toEqual([[byPath, bySymbol], [bySymbol], [byPath], []]);
  expect(matchExceptions(findings, [byDigits!]).every((each) => each.length === 1)).toBe(true);
});
