import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FamilyKind } from '../model/family.ts';
import { type KnownFamily, type KnownMember, matchFamilies } from './match-families.ts';

/** A member whose content is its own, with marks of which only `edit` are not those of its rule. */
function memberOf(rule: number, path: string, edit = 0): KnownMember {
  const marks = Array.from({ length: 20 }, (_, at) => (at < edit ? path.length * 1_000 + at : rule * 100 + at));
  return { path, symbol: `price${rule}`, content: `content ${rule} ${edit}`, marks };
}

function familyOf(rule: number, paths: readonly string[], kind: FamilyKind = 'rule'): KnownFamily {
  return { id: `rule-${rule}`, kind, members: paths.map((path) => memberOf(rule, path)) };
}

const tiers = familyOf(1, ['api/tier.cs', 'jobs/tier.py', 'web/tier.ts']);
const fees = familyOf(2, ['api/fee.cs', 'web/fee.ts']);

/** The family as the next snapshot finds it: under an id of its own, with some members changed. */
function found(family: KnownFamily, change: (member: KnownMember, at: number) => KnownMember): KnownFamily {
  return { ...family, id: `${family.id}-now`, members: family.members.map(change) };
}

describe('a family keeps its id', () => {
  test('when one member takes another rate', () => {
    const after = [found(tiers, (member, at) => (at === 1 ? memberOf(1, member.path, 3) : member)), fees];
    expect(matchFamilies([tiers, fees], after)).toMatchObject([
      { id: 'rule-1', before: 0, members: [0, 1, 2], gone: [] },
      { id: 'rule-2', before: 1, members: [0, 1], gone: [] },
    ]);
  });

  test('when a member is rewritten in its place', () => {
    const rewritten = found(fees, (member) => ({ ...memberOf(7, member.path, 20), symbol: member.symbol }));
    expect(matchFamilies([fees], [rewritten])[0]).toMatchObject({ id: 'rule-2', members: [0, 1] });
  });

  test('when git knows that its rewritten members were moved', () => {
    const moved = found(fees, ({ path, symbol }) => ({ ...memberOf(7, `shop/${path}`, 20), symbol }));
    const moves = new Map(fees.members.map(({ path }) => [path, `shop/${path}`]));
    expect(matchFamilies([fees], [moved])[0]).toMatchObject({ id: 'rule-2-now', before: null });
    expect(matchFamilies([fees], [moved], moves)[0]).toMatchObject({ id: 'rule-2', members: [0, 1] });
  });

  test('when it is told as copies from now on', () => {
    const copies: KnownFamily = { ...found(fees, (member) => ({ ...member, content: 'tokens' })), kind: 'near' };
    expect(matchFamilies([fees], [copies])[0]).toMatchObject({ id: 'rule-2', members: [0, 1] });
  });
});

test('a sixth copy is the new member, wherever its path sorts', () => {
  const joined = { ...tiers, members: [memberOf(1, 'aaa/tier.go'), ...tiers.members] };
  expect(matchFamilies([tiers], [joined])[0]).toMatchObject({ before: 0, members: [null, 0, 1, 2], gone: [] });
});

test('a member that is gone is told', () => {
  const left = { ...tiers, members: tiers.members.slice(1) };
  expect(matchFamilies([tiers], [left])[0]).toMatchObject({ id: 'rule-1', members: [1, 2], gone: [0] });
});

test('what decides something else is new, in the same file too', () => {
  expect(matchFamilies([fees], [{ ...familyOf(9, ['api/fee.cs', 'web/other.ts']) }])[0]).toEqual({
    id: 'rule-9',
    before: null,
    members: [null, null],
    gone: [],
  });
});

test('of the parts that a family falls into, the larger one is it and the other has an id of its own', () => {
  const [first, ...others] = familyOf(1, ['a.ts', 'b.ts', 'c.ts', 'd.ts', 'e.ts']).members;
  const whole: KnownFamily = { ...tiers, members: [first!, ...others] };
  const parts = [
    { ...tiers, members: [first!, others[0]!] },
    { ...tiers, id: 'rest', members: others.slice(1) },
  ];
  const [small, large] = matchFamilies([whole], parts);
  expect(large).toMatchObject({ id: 'rule-1', before: 0, gone: [0, 1] });
  expect(small).toMatchObject({ before: null });
  expect(small?.id).not.toBe('rule-1');
});

const kinds = fc.constantFrom<FamilyKind[]>('rule', 'exact', 'renamed', 'near');
const snapshots = fc
  .array(fc.tuple(kinds, fc.integer({ min: 2, max: 5 })), { minLength: 1, maxLength: 6 })
  .map((shapes) =>
    shapes.map(([kind, size], rule) =>
      familyOf(
        rule,
        Array.from({ length: size }, (_, at) => `part-${at}/order-${rule}.ts`),
        kind,
      ),
    ),
  );

test.each<[string, (member: KnownMember, rule: number) => KnownMember]>([
  ['a move', (member) => ({ ...member, path: `packages/${member.path}` })],
  [
    'renamed files',
    (member) => ({ ...member, path: `${member.path.length}/${member.path.split('').reverse().join('')}` }),
  ],
  ['renamed functions', (member) => ({ ...member, symbol: `${member.symbol}OfOrder` })],
  ['moved and renamed', (member) => ({ ...member, path: `x/${member.path}`, symbol: 'quote' })],
  ['a small edit of each', (member, rule) => memberOf(rule, member.path, 2)],
])('%s makes nothing new, in whatever order families are found', (_, change) => {
  fc.assert(
    fc.property(snapshots, fc.boolean(), (before, isTurned) => {
      const now = before.map((family, rule) => found(family, (member) => change(member, rule)));
      const after = isTurned ? now.toReversed() : now;
      const ids = matchFamilies(before, after).map(({ id }) => id);
      expect(isTurned ? ids.toReversed() : ids).toEqual(before.map(({ id }) => id));
    }),
  );
});

test('no id and no member is given twice', () => {
  const members = fc.record({
    path: fc.constantFrom('a.ts', 'b.ts', 'c.ts'),
    symbol: fc.constantFrom('', 'price', 'fee'),
    content: fc.constantFrom('x', 'y', 'z'),
    marks: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }).map((marks) => marks.sort((a, b) => a - b)),
  });
  const families = fc
    .array(fc.tuple(kinds, fc.array(members, { minLength: 2, maxLength: 4 })), { maxLength: 5 })
    .map((list) => list.map(([kind, own], at): KnownFamily => ({ id: `id-${at}`, kind, members: own })));
  fc.assert(
    fc.property(families, families, (before, after) => {
      const matches = matchFamilies(before, after);
      expect(new Set(matches.map(({ id }) => id)).size).toBe(after.length);
      const origins = matches.flatMap((match) =>
        match.members.flatMap((at) => (at === null ? [] : [`${match.before} ${at}`])),
      );
      expect(new Set(origins).size).toBe(origins.length);
      matches.forEach(({ before: from, members: own, gone }) => {
        const kept = own.filter((at) => at !== null).length;
        expect(kept + gone.length).toBe(from === null ? 0 : before[from]!.members.length);
      });
    }),
  );
});
