import { describe, expect, test } from 'vitest';
import { readGrammar } from '../sources/grammars/read-grammar.ts';
import { sentences } from './decisions/outline.test-support.ts';
import { languageByExtension } from './index.ts';

/** The clauses of the only unit that decides something. */
async function decide(extension: string, text: string): Promise<readonly string[]> {
  const language = languageByExtension(extension);
  if (language === null) throw new Error(`no language reads ${extension}`);
  const extract = await language.open(readGrammar);
  const { decisions } = extract({ text, extension }, new Set(['decisions']));
  return sentences(decisions.units.flatMap(({ clauses }) => clauses));
}

describe('what is set side by side', () => {
  const each = [
    '[order tier] == gold -> amount 20 (most)',
    'amount 5 (most)',
    '[order tier] == gold -> rate 0.15 of 1 (rate)',
    'rate 0.1 of 1 (rate)',
  ];

  test('C#: a tuple that a switch chooses', async () => {
    const text = `class Shop { decimal Most(Order order) {
      var (most, rate) = order.Tier switch { "gold" => (20, 0.15m), _ => (5, 0.1m) };
      return Math.Min(order.Pieces, most); } }`;
    expect(await decide('.cs', text)).toEqual(each);
  });

  test('TypeScript: the fields of a row that is looked up', async () => {
    const text = `const LIMITS = { gold: { most: 20, rate: 0.15 }, basic: { most: 5, rate: 0.1 } };
      function limit(order) { const { most } = LIMITS[order.tier]; if (order.pieces > most) throw new TooMany(); }`;
    expect(await decide('.ts', text)).toEqual([
      '[order tier] == gold -> amount 20 (most)',
      '[order tier] == basic -> amount 5 (most)',
      '[order tier] == gold & [order piece] > 20 pieces -> refusal (too many)',
      '[order tier] == basic & [order piece] > 5 pieces -> refusal (too many)',
    ]);
  });
});

describe('patterns and bounds of C#', () => {
  test('a choice behind a pattern is chosen by the pattern', async () => {
    const text = `class Shop { int Points(Order order) { return order.Hour is >= 22 or < 6 ? 20 : 10; } }`;
    expect(await decide('.cs', text)).toEqual([
      '[order hour] >= 22 -> amount 20 pieces (point)',
      '[order hour] < 6 -> amount 20 pieces (point)',
      'amount 10 pieces (point)',
    ]);
  });

  test('a tuple of constants is matched part by part', async () => {
    const text = `class Shop { decimal Rate(Order order) => (order.Tier, order.Region) switch {
      (Tier.Gold, _) => 0.15m, _ => 0.1m }; }`;
    expect(await decide('.cs', text)).toEqual([
      '[order tier] == gold -> rate 0.15 of 1 (rate)',
      'rate 0.1 of 1 (rate)',
    ]);
  });
});

describe('the first few of a list', () => {
  const capped = ['cap 3 pieces (coupon)', 'rate 0.5 of 1 (decide)'];

  test('Python and Go slice them', async () => {
    expect(await decide('.py', 'def decide(coupons):\n    use(coupons[:3])\n    return 0.5\n')).toEqual(capped);
    const go = 'package shop\nfunc Decide(coupons []Coupon) float64 {\n\tuse(coupons[:3])\n\treturn 0.5\n}\n';
    expect(await decide('.go', go)).toEqual(capped);
  });

  test('SQL limits them, and says what a text is', async () => {
    const query = `SELECT o.id FROM orders o WHERE o.placed_at < time '06:30' AND o.total > 50 LIMIT 3`;
    expect(await decide('.sql', query)).toEqual([
      '[plac] < 6.5 -> other (order)',
      '[total] > 50 money -> other (order)',
      'cap 3 pieces (limit)',
    ]);
  });
});

test('a counter that its loop moves on is no constant', async () => {
  const text = `class Shop { async Task Send() { for (var round = 0; ; round++) {
    if (round + 1 == 5) throw new GaveUp(); await Task.Delay(200); } } }`;
  expect(await decide('.cs', text)).toContain('cap 5 pieces (attempt)');
});

describe('rules in lists, and what is taken apart', () => {
  test('TypeScript: a list of functions decides by each of them', async () => {
    const text = `const OBSTACLES = [
        { text: 'too many', applies: (order) => order.pieces > 120 },
        { text: 'too dear', applies: (order) => order.total >= 900 },
      ];
      export function obstacle(order) { return OBSTACLES.find((entry) => entry.applies(order)); }`;
    expect(await decide('.ts', text)).toEqual([
      '[order piece] > 120 pieces -> result true (obstacle)',
      '[order total] >= 900 money -> result true (obstacle)',
    ]);
  });

  test('Java: what stands beside a function follows from it', async () => {
    const text = `class Bonus { private final List<Step> steps = List.of(
        new Step(order -> order.pieces() > 120, 0.15), new Step(order -> order.pieces() > 40, 0.05));
      double bonus(Order order) { return steps.stream().filter(step -> step.applies(order)).findFirst().share(); } }`;
    expect(await decide('.java', text)).toEqual([
      '[order piece] > 120 pieces -> rate 0.15 of 1 (step)',
      '[order piece] > 40 pieces -> rate 0.05 of 1 (step)',
    ]);
  });

  test('TypeScript: rows are found by a field that a pattern binds, and taken apart by another', async () => {
    const text = `const STEPS = [{ over: 120, rate: 0.15 }, { over: 40, rate: 0.05 }];
      export function rateOf(order) { const { rate } = STEPS.find(({ over }) => order.pieces > over) ?? STEPS[1]; return rate; }`;
    expect(await decide('.ts', text)).toEqual([
      '[order piece] > 120 pieces -> rate 0.15 of 1 (rate)',
      '[order piece] > 40 pieces -> rate 0.05 of 1 (rate)',
    ]);
  });

  test('Python: the fields of a class pattern are conditions, and name what they bind', async () => {
    const text = `def allowed(order):
    match order:
        case Order(tier="gold", late_days=late) if late > 30:
            return False
        case Order(pieces=count):
            return count < 120
`;
    expect(await decide('.py', text)).toEqual([
      '[order tier] == gold & [order late day] > 2592000 s -> result false (allow)',
      '[order piece] < 120 pieces -> result true (allow)',
    ]);
  });

  test('Python: a range is two bounds, and //= divides', async () => {
    const text = `def fee(order):
    cents = 950
    if order.month in range(3, 10):
        cents //= 5
    return cents
`;
    expect(await decide('.py', text)).toContain('[order month] >= 3 & [order month] < 10 -> rate 0.2 of 1 (cent)');
  });

  test('Go: months are numbers, and minutes that are sixty are no unit', async () => {
    const text = `package shop
const toleratedMinutesLate = 60
func Refuse(o Order) bool { return o.Start.Month() > time.March || o.MinutesLate > toleratedMinutesLate }`;
    expect(await decide('.go', text)).toEqual([
      '[start month] > 3 -> result true (refuse)',
      '[minute late] > 3600 s -> result true (refuse)',
    ]);
  });
});
