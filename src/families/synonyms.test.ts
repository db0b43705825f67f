import { expect, test } from 'vitest';
import { splitName, stemWord } from '../base/words.ts';
import { createSynonyms, readGroups } from './synonyms.ts';
import { businessWords } from './vocabulary/business-words.ts';

const groups = businessWords.flatMap((text) => readGroups(text));

/** The words of a name as families compare them. */
function compared(name: string): string[] {
  const synonyms = createSynonyms();
  return splitName(name)
    .map(stemWord)
    .map((word) => synonyms.get(word) ?? word);
}

test.each([
  ['customerTier', 'clientLevel'],
  ['discountPct', 'rebate_percentages'],
  ['maxOrderQty', 'ceilingPurchaseQuantities'],
  ['shippingFees', 'deliveryCharge'],
  ['vatAmt', 'taxAmount'],
  ['expiresYrs', 'expiry_years'],
  ['shippedParcel', 'shipping_parcels'],
  ['cappedPurchases', 'capped_purchase'],
  ['cancelledSubscriptions', 'cancellationSubscriber'],
  ['audIss', 'audience_issuer'],
])('says that %s and %s are about the same', (one, other) => {
  expect(compared(one)).toEqual(compared(other));
});

test.each([
  ['orderPrice', 'orderQuantity'],
  ['minStock', 'maxStock'],
  ['grossAmount', 'netAmount'],
  ['borrower', 'lender'],
  ['importedTariff', 'exportedTariff'],
  ['tierPlan', 'tierPlane'],
  ['payee', 'payment'],
])('keeps %s and %s apart', (one, other) => {
  expect(compared(one)).not.toEqual(compared(other));
});

test('leaves words alone that nothing stands for', () => {
  expect(compared('goldenUnicorn')).toEqual(['golden', 'unicorn']);
});

test('puts limits under the names that roles have, because parts are told apart by these', () => {
  const synonyms = createSynonyms();
  expect([synonyms.get('ceil'), synonyms.get(stemWord('maximum')), synonyms.get('lowest')]).toEqual([
    'cap',
    'cap',
    'floor',
  ]);
});

test('holds every word in one group only, also after its ending is off', () => {
  const leads = new Map<string, Set<string>>();
  for (const words of groups) {
    for (const word of words) leads.set(stemWord(word), (leads.get(stemWord(word)) ?? new Set()).add(words[0] ?? ''));
  }
  const ambiguous = [...leads].filter(([, leading]) => leading.size > 1).map(([word]) => word);
  expect(ambiguous).toEqual([]);
});

test('holds groups of two to eight plain words', () => {
  const odd = groups.filter(
    (words) =>
      words.length < 2 ||
      words.length > 8 ||
      new Set(words).size < words.length ||
      words.some((word) => !/^[a-z]{2,}$/.test(word)),
  );
  expect(odd).toEqual([]);
  expect(groups.length).toBeGreaterThan(300);
});

test('reads what is near in meaning with what means the same', () => {
  expect(readGroups('tier ~ level grade\nquantity qty\n')).toEqual([
    ['tier', 'level', 'grade'],
    ['quantity', 'qty'],
  ]);
});
