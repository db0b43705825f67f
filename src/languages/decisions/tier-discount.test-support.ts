import type { DecisionOutline, Expression } from './decision-outline.ts';
import * as o from './outline.test-support.ts';

/** The five copies of the tier discount in the demo repository (demo/incident.md), as their languages outline them. */
export function tierDiscounts(): Readonly<Record<'A' | 'B' | 'C' | 'D' | 'E', DecisionOutline>> {
  return { A: policy(), B: validator(), C: recalculator(), D: cartLine(), E: quoteSummary() };
}

function is(subject: string, value: Expression): Expression {
  return o.op('==', o.name(subject), value);
}

/** Switch expression on an enumeration, constants of the class, shares. */
function policy(): DecisionOutline {
  const rate = o.choose(
    is('tier', o.name('CustomerTier.Gold')),
    o.num('0.15m'),
    is('tier', o.name('CustomerTier.Silver')),
    o.num('0.10m'),
    is('tier', o.name('CustomerTier.Bronze')),
    o.num('0.05m'),
    o.num('0m'),
  );
  const price = o.op('*', o.name('listPrice.Amount'), o.name('quantity'), o.op('-', o.num('1m'), o.name('rate')));
  const rounded = o.call('Math.Round', o.name('price'), o.num('2'), o.name('MidpointRounding.ToEven'));
  const unit = o.unit(
    'TierDiscountPolicy.Apply',
    ['listPrice', 'tier', 'quantity', 'yearsAsCustomer'],
    o.set('rate', rate),
    o.only(o.op('>=', o.name('quantity'), o.name('VolumeQuantity')), o.set('rate', o.name('VolumeBonus'), '+=')),
    o.only(o.op('>=', o.name('yearsAsCustomer'), o.name('LoyaltyYears')), o.set('rate', o.name('LoyaltyBonus'), '+=')),
    o.set('rate', o.call('Math.Min', o.name('rate'), o.name('MaximumRate'))),
    o.set('price', price),
    o.give({ kind: 'other', parts: [o.name('listPrice'), o.record({ Amount: rounded })], line: 1 }),
  );
  const constants = {
    MaximumRate: '0.20m',
    VolumeBonus: '0.05m',
    VolumeQuantity: '100',
    LoyaltyBonus: '0.02m',
    LoyaltyYears: '3',
  };
  return o.outline(
    [unit],
    Object.entries(constants).map(([key, written]) => o.constant(`TierDiscountPolicy.${key}`, o.num(written))),
  );
}

/** Dictionary of the class, if chain, percent. */
function validator(): DecisionOutline {
  const unit = o.unit(
    'DiscountValidator.Validate',
    ['tier', 'units', 'customerYears', 'requestedPercent'],
    o.only(
      o.op('<', o.name('requestedPercent'), o.num('0')),
      o.give(o.call('ValidationResult.Failed', o.text('A discount cannot be negative.'))),
    ),
    o.set('allowed', o.call('PercentByTier.GetValueOrDefault', o.name('tier'), o.num('0m'))),
    o.only(o.op('>', o.name('units'), o.num('100')), o.set('allowed', o.num('5m'), '+=')),
    o.only(o.op('>=', o.name('customerYears'), o.num('3')), o.set('allowed', o.num('2m'), '+=')),
    o.set('allowed', o.call('Math.Min', o.name('allowed'), o.num('25m'))),
    o.give(
      o.choose(
        o.op('<=', o.name('requestedPercent'), o.name('allowed')),
        o.name('ValidationResult.Ok'),
        o.call('ValidationResult.Failed', o.text('A customer may get %.', o.name('tier'))),
      ),
    ),
  );
  const percents = o.record({ gold: o.num('15m'), silver: o.num('10m'), bronze: o.num('5m') });
  return o.outline([unit], [o.constant('DiscountValidator.PercentByTier', percents)]);
}

/** Switch statement on strings, factors. */
function recalculator(): DecisionOutline {
  const tier = o.callOn(o.name('line.CustomerTier'), 'ToLowerInvariant');
  const arm = (key: string, written: string) => o.when(o.op('==', tier, o.text(key)), o.set('factor', o.num(written)));
  const product = o.op('*', o.name('line.ListPrice'), o.name('line.OrderedUnits'), o.name('factor'));
  const unit = o.unit(
    'PriceRecalculator.Reprice',
    ['line'],
    o.branch(
      arm('gold', '0.85m'),
      arm('silver', '0.92m'),
      arm('bronze', '0.95m'),
      o.when(null, o.set('factor', o.num('1m'))),
    ),
    o.only(o.op('>=', o.name('line.OrderedUnits'), o.num('100')), o.set('factor', o.num('0.05m'), '-=')),
    o.set('factor', o.call('Math.Max', o.name('factor'), o.num('0.80m'))),
    o.give(o.call('Math.Round', product, o.num('2'), o.name('MidpointRounding.AwayFromZero'))),
  );
  return o.outline([unit]);
}

/** Ternary chain, shares. */
function cartLine(): DecisionOutline {
  const total = o.op(
    '*',
    o.name('item.unitPrice'),
    o.name('item.quantity'),
    o.op('-', o.num('1'), o.name('discount')),
    o.num('100'),
  );
  const unit = o.unit(
    'CartLineItem',
    ['item', 'customer'],
    o.set(
      'tierDiscount',
      o.choose(
        isTier('gold'),
        o.num('0.15'),
        isTier('silver'),
        o.num('0.1'),
        isTier('bronze'),
        o.num('0.05'),
        o.num('0'),
      ),
    ),
    o.set(
      'discount',
      o.choose(
        o.op('>=', o.name('item.quantity'), o.num('100')),
        o.op('+', o.name('tierDiscount'), o.num('0.05')),
        o.name('tierDiscount'),
      ),
    ),
    o.set('lineTotal', o.op('/', o.call('Math.round', total), o.num('100'))),
    o.give({ kind: 'other', parts: [o.name('lineTotal')], line: 1 }),
  );
  return o.outline([{ ...unit, kind: 'component' }]);
}

/** Map of the module, percent, other words: level, reduction, pieces, member years. */
function quoteSummary(): DecisionOutline {
  const payable = o.op('/', o.op('*', o.name('full'), o.op('-', o.num('100'), o.name('reduction'))), o.num('100'));
  const row = o.lambda(
    ['line'],
    o.set('reduction', o.op('??', o.lookup(o.name('LEVEL_REDUCTION'), o.name('account.level')), o.num('0'))),
    o.only(o.op('>', o.name('line.quantity'), o.num('99')), o.set('reduction', o.num('5'), '+=')),
    o.only(o.op('>', o.name('account.memberYears'), o.num('3')), o.set('reduction', o.num('2'), '+=')),
    o.set('reduction', o.call('Math.min', o.name('reduction'), o.num('20'))),
    o.set('full', o.op('*', o.name('line.listPrice'), o.name('line.quantity'))),
    o.set('payable', o.call('Number', o.callOn(payable, 'toFixed', o.num('2')))),
    o.give(o.record({ full: o.name('full'), payable: o.name('payable') })),
  );
  const unit = o.unit('QuoteSummary', ['quote', 'account'], o.set('rows', o.call('quote.lines.map', row)));
  const reductions = o.record({ gold: o.num('15'), silver: o.num('10'), bronze: o.num('4') });
  return o.outline([{ ...unit, kind: 'component' }], [o.constant('LEVEL_REDUCTION', reductions)]);
}

function isTier(tier: string): Expression {
  return is('customer.tier', o.text(tier));
}
