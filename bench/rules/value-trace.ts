/**
 * Can a normal value have been read from this text? A rate may be written as percent, factor or complement, a duration in any
 * unit, money in cents, a bound one off. Only numbers are looked for: names of rounding modes and outcomes leave no literal.
 */
export function isTraceable(value: string, text: string): boolean {
  const number = /^(?:[<>]=?)?\s*(-?\d+(?:\.\d+)?)$/.exec(value.trim());
  if (number === null) return true;
  const amount = Math.abs(Number(number[1]));
  if (amount === 0 || amount === 1) return true;
  const excluded = value.startsWith('>=') ? amount - 1 : amount + 1;
  const steps = /^[<>]=/.test(value) ? [amount, excluded] : [amount];
  const written = new Set(numbersIn(text));
  return steps.some((step) => writtenForms(step).some((form) => written.has(form)));
}

const SECONDS_PER_UNIT: readonly number[] = [60, 3600, 86_400, 604_800, 2_592_000, 31_536_000];

function writtenForms(amount: number): string[] {
  const rates =
    amount < 1 ? [1 - amount, 1 + amount, 100 - 100 * amount, 100 + 100 * amount, 10_000 * amount, 1 / amount] : [];
  const factors = amount < 3 ? [amount - 1, 100 * amount - 100] : [];
  const units = SECONDS_PER_UNIT.map((size) => amount / size);
  // A year that is written in months, an hour of the day in minutes since midnight.
  const smallerUnits = [12 * amount, 60 * amount];
  const scaled = [amount, 100 * amount, 1000 * amount, amount / 100, ...smallerUnits];
  const forms = [...scaled, ...rates, ...factors, ...units].map(rounded);
  // A small amount in a large unit rounds to 0, and a 0 stands somewhere in nearly every text.
  return forms.filter((form) => form !== '0');
}

function numbersIn(text: string): string[] {
  const words = [...NUMBER_WORDS].filter(([word]) => text.includes(word)).map(([, amount]) => amount);
  const literals = [...text.matchAll(/\d[\d_]*(?:\.\d+)?|\.\d+/g)].map(([literal]) =>
    Number(literal.replaceAll('_', '')),
  );
  return [...words, ...literals].map(rounded);
}

/** Units and points of time that a library names instead of writing a number. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['time.Minute', 60],
  ['time.Hour', 3600],
  ['time.March', 3],
  ['time.October', 10],
]);

const rounded = (amount: number): string => String(Math.round(amount * 1e6) / 1e6);
