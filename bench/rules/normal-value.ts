export type CellValue = string | number | boolean | null;

/**
 * What a written value may mean, so that `15 %`, `0.15` and `.15`, `> 11` and `>= 12`, `5 min` and `300` meet. Two values are
 * equal when they have a reading in common. Empty: the tool says that it does not know.
 */
export function readingsOf(written: CellValue): ReadonlySet<string> {
  if (written === null) return new Set(['none']);
  const text = String(written).trim().toLowerCase().replaceAll('`', '');
  if (text === 'unknown' || text === '?') return new Set();
  if (ABSENT.has(text)) return new Set(['none']);
  const number = NUMBER.exec(text);
  if (number !== null) return new Set(numberReadings(number));
  return new Set(VARIABLE_BOUND.get(/^[<>]=?/.exec(text)?.[0] ?? '') ?? [normalText(text)]);
}

/**
 * Does a tool's value say what the truth says? Beside a common reading, a limit may be written with or without its operator
 * where that loses nothing: the truth has none, or its bound is included.
 */
export function says(reported: CellValue, truth: string | null): boolean {
  if (areEqual(readingsOf(reported), readingsOf(truth))) return true;
  if (truth === null || reported === null) return false;
  const [said, meant] = [limitOf(String(reported)), limitOf(truth)];
  const isComparable = meant.operator === '' || (said.operator === '' && meant.operator.endsWith('='));
  return isComparable && areEqual(readingsOf(said.amount), readingsOf(meant.amount));
}

function limitOf(written: string): { operator: string; amount: string } {
  const operator = /^\s*[<>]=?\s*/.exec(written)?.[0] ?? '';
  return { operator: operator.trim(), amount: written.slice(operator.length) };
}

export function areEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((reading) => b.has(reading));
}

const ABSENT: ReadonlySet<string> = new Set(['none', 'null', '-', '–', '—', '', 'absent', 'missing']);

const NUMBER = /^(>=|<=|≥|≤|==?|[<>])?\s*[€$£]?\s*(-?[\d_]*\.?\d+)\s*([€$£%]|[a-z]+)?$/;

/** Seconds in a unit of time. */
const SECONDS: ReadonlyMap<string, number> = new Map([
  ['ms', 0.001],
  ['milliseconds', 0.001],
  ['s', 1],
  ['sec', 1],
  ['second', 1],
  ['seconds', 1],
  ['min', 60],
  ['minute', 60],
  ['minutes', 60],
  ['h', 3600],
  ['hour', 3600],
  ['hours', 3600],
  ['d', 86_400],
  ['day', 86_400],
  ['days', 86_400],
  ['month', 2_592_000],
  ['months', 2_592_000],
  ['year', 31_536_000],
  ['years', 31_536_000],
  ['week', 604_800],
  ['weeks', 604_800],
]);

/** The truth counts some quantities in the unit of the rule (days late) and has no unit to say so. */
const COUNTED_UNITS: readonly number[] = [60, 3600, 86_400];

/** How many of a unit are one: percent, per mille, cents. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['%', 100],
  ['percent', 100],
  ['pct', 100],
  ['‰', 1000],
  ['cent', 100],
  ['cents', 100],
  ['ct', 100],
]);

function numberReadings([, operator = '', digits = '', unit = '']: RegExpExecArray): string[] {
  const amount = Number(digits.replaceAll('_', ''));
  const seconds = SECONDS.get(unit);
  if (seconds === undefined) return [bound(operator, amount / (PARTS.get(unit) ?? 1))];
  const total = amount * seconds;
  return [amount, total, ...COUNTED_UNITS.map((size) => total / size)].map((value) => bound(operator, value));
}

/**
 * A bound is the place where the line of numbers is cut: `> 11`, `>= 12`, `<= 11` and `< 12` are one cut for whole numbers, `|12`.
 * Whether the rule goes on above or below it is its own affair: one copy asks for it in a guard, the other in a condition.
 */
function bound(operator: string, amount: number): string {
  const rounded = Math.round(amount * 1e6) / 1e6;
  if (operator === '' || operator.startsWith('=')) return String(rounded);
  const isAboveCut = ['>=', '≥', '<'].includes(operator);
  if (isAboveCut) return `|${rounded}`;
  return Number.isInteger(rounded) ? `|${rounded + 1}` : `${rounded}|`;
}

/** A comparison with what is no number: which values it includes depends on the side that the tool looks at. */
const VARIABLE_BOUND: ReadonlyMap<string, readonly string[]> = new Map([
  ['<=', ['included', '<=']],
  ['<', ['excluded', '<']],
  ['>', ['included', 'excluded', '>']],
  ['>=', ['included', 'excluded', '>=']],
]);

/** Rounding modes that give the same for amounts from zero on, and words for a part that is there. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:round )?half (?:up|away|away from zero|expand)$/, 'half up'],
  [/^(?:round )?(?:half )?(?:to )?even$|^half (?:to )?even$|^bankers?$/, 'half even'],
  [/^(?:floor|truncate|trunc|down|round down)$/, 'down'],
  [/^(?:ceil|ceiling|up|round up)$/, 'up'],
  [/^(?:yes|true|refused|rejected|checked|required|present)$/, 'present'],
];

/** Lists are sets: the order in which codes are written says nothing. */
function normalText(text: string): string {
  const items = text.split(/\s*,\s*/).map((item) => {
    const words = item.replaceAll(/[^a-z0-9äöüß.+:/]+/g, ' ').trim();
    return SAME_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? words;
  });
  return items.toSorted().join(', ');
}
