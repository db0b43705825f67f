import type { Dimension } from '../../model/decision-facts.ts';

/** What a number measures and what one of it is worth in the unit that is compared: seconds, fractions, whole money. */
export interface Nature {
  readonly kind: 'percent' | 'fraction' | 'factor' | 'rate' | 'time' | 'money' | 'count' | 'unknown';
  readonly scale: number;
  /** What is more than this many is counted in thousandths: no tolerance of a clock is 90,000 seconds. */
  readonly most?: number;
  /** Divided by a hundred in so many signs: then half a percent is one, and no fraction. */
  readonly isDivided?: true;
}

export const unknownNature: Nature = { kind: 'unknown', scale: 1 };

/** Told by the words of a name; the last word that says something decides, because units stand last. */
export function natureOfWords(words: readonly string[]): Nature {
  const scaled = words.map((word) => UNITS.get(word));
  const percent = scaled.find((unit) => unit?.kind === 'percent');
  if (percent !== undefined) return percent;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const unit = scaled[at];
    if (unit !== undefined && !isFixed(words[at - 1] ?? '')) return unit;
  }
  return natureOfKind(words);
}

/** In `fee per hours`, `kilowatt hours` and `times in twelve months` no time is counted. */
function isFixed(before: string): boolean {
  return NOT_COUNTED.has(before) || /^\d+$/.test(before);
}

const NOT_COUNTED: ReadonlySet<string> = new Set(
  `per kilowatt watt man person ampere last past previous preceding rolling trailing one two three four five six seven ten
  twelve thirty ninety`.split(/\s+/),
);

/** Natures that a name states beyond doubt; `rate` and money may still be counted in percent or cents. */
export function isCertain({ kind, scale }: Nature): boolean {
  return kind === 'percent' || kind === 'factor' || kind === 'time' || kind === 'fraction' || scale !== 1;
}

function natureOfKind(words: readonly string[]): Nature {
  if (words.some((word) => FACTOR_WORDS.has(word))) return { kind: 'factor', scale: 1 };
  if (words.some((word) => RATE_WORDS.has(word))) return { kind: 'rate', scale: 1 };
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (COUNT_WORDS.has(word)) return { kind: 'count', scale: 1 };
    if (MONEY_WORDS.has(word)) return { kind: 'money', scale: 1 };
  }
  return unknownNature;
}

export function dimensionOf({ kind }: Nature): Dimension {
  if (kind === 'time' || kind === 'money' || kind === 'count') return kind;
  return kind === 'unknown' ? 'number' : 'percent';
}

const DAY = 86_400;
/** A month is the twelfth part of a year of 365 days, so that 36 months are 3 years. */
const MONTH = (365 * DAY) / 12;

const UNITS: ReadonlyMap<string, Nature> = new Map([
  ...scaledWords('percent', 0.01, 'percent percents percentage percentages pct prozent'),
  ...scaledWords('percent', 0.0001, 'bps bp'),
  ...scaledWords('time', 1e-9, 'nanos nanoseconds'),
  ...scaledWords('time', 1e-6, 'micros microseconds'),
  ...scaledWords('time', 0.001, 'ms msec msecs millis milliseconds'),
  ...scaledWords('time', 1, 'sec secs seconds'),
  ...['leeway', 'skew'].map((word): [string, Nature] => [word, { kind: 'time', scale: 1, most: 3600 }]),
  ...scaledWords('time', 60, 'mins minutes'),
  ...scaledWords('time', 3600, 'hours hrs'),
  ...scaledWords('time', DAY, 'days'),
  ...scaledWords('time', 7 * DAY, 'weeks'),
  ...scaledWords('time', MONTH, 'months'),
  ...scaledWords('time', 365 * DAY, 'years yrs'),
  ...scaledWords('money', 0.01, 'cents cts pence pennies'),
]);

function scaledWords(kind: Nature['kind'], scale: number, words: string): [string, Nature][] {
  return words.split(' ').map((word) => [word, { kind, scale }]);
}

/** Seconds of one unit of time as calls and texts name it, 0 where it names none. */
export function secondsOf(unit: string): number {
  const known = UNITS.get(unit) ?? UNITS.get(`${unit}s`);
  return known?.kind === 'time' ? known.scale : 0;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const FACTOR_WORDS = set('factor factors multiplier multipliers coefficient');
const RATE_WORDS = set(
  `rate rates share ratio fraction discount discounts rebate rebates reduction reductions bonus surcharge commission
  tax vat margin markup markdown deduction allowance uplift premium royalty proportion abatement concession`,
);
const MONEY_WORDS = set(
  `price prices amount cost costs money fee fees salary balance subtotal total payable charge charges revenue income
  budget spend spending deposit payment payout wage net gross sum value worth turnover debt invoice loan refund credit`,
);
const COUNT_WORDS = set(
  `quantity qty count counts units pieces items item number attempts retries lines nights seats guests tickets points
  score scores copies orders visits users members stock size length level pages rows parcels bottles age`,
);

/** Names of what is left to pay or to get: multiplied by 0.92 they lost 8 %. */
export function isWhole(words: readonly string[]): boolean {
  if (words.some((word) => AFTER_WORDS.has(word))) return true;
  return words.some((word) => WHOLE_WORDS.has(word)) && !words.some((word) => RATE_WORDS.has(word));
}

const AFTER_WORDS = set('apply applied after discounted reduced final net with less');
const WHOLE_WORDS = set(
  `price prices total totals subtotal amount payable due cost costs charge sum value balance pay net gross salary quote
  bill invoice reprice line revenue`,
);
