import { expect, test } from 'vitest';
import { nothingAccepted } from '../model/acceptance.ts';
import { acceptanceSentence, staleAcceptanceSentence } from './acceptance-sentence.ts';

const { exceptions, ledger } = nothingAccepted;
const line = { path: 'paydown.exceptions.yaml', line: 7 };

test('where nobody answers for anything, nothing is said', () => {
  expect(acceptanceSentence(nothingAccepted)).toBeNull();
  expect(staleAcceptanceSentence(nothingAccepted)).toBeNull();
});

test('growth is a number, also when the ledger was emptied', () => {
  const grown = { entries: 1200, paid: 3, repeated: [], growth: { added: 12, removed: 4 } };
  expect(acceptanceSentence({ exceptions, ledger: grown })).toBe(
    '1,200 findings in the ledger (+12 −4 since the last commit), 3 of them paid: paydown ledger prune',
  );
  expect(acceptanceSentence({ exceptions, ledger: { ...ledger, growth: { added: 0, removed: 4 } } })).toBe(
    '0 findings in the ledger (+0 −4 since the last commit)',
  );
  expect(acceptanceSentence({ exceptions, ledger: { ...ledger, growth: { added: 0, removed: 0 } } })).toBeNull();
});

test('what stands for nothing is said apart, with the place to start', () => {
  const stale = {
    exceptions: { total: 3, expired: 1, unused: [line, { ...line, line: 12 }], findings: 0 },
    ledger: { ...ledger, repeated: [{ path: 'paydown.ledger.jsonl', line: 4 }] },
  };
  expect(acceptanceSentence(stale)).toBe('0 findings by 3 exceptions');
  expect(staleAcceptanceSentence(stale)).toBe(
    '1 exception ran out; 2 exceptions for no finding, first paydown.exceptions.yaml:7; paydown.ledger.jsonl:4 says what another line says: paydown ledger prune',
  );
});
