import type { Expression } from './decision-outline.ts';
import type { Folded, FoldedNumber, FoldedText } from './folded.ts';

type Operation = Expression & { kind: 'operation' };

/** Arithmetic on constants, and texts that are put together of constants. */
export function foldArithmetic(
  { operator, operands, line }: Operation,
  fold: (expression: Expression) => Folded | null,
): Folded | null {
  if (!FOLDED.has(operator) || operands.length > OPERAND_LIMIT) return null;
  const parts: Folded[] = [];
  for (const operand of operands) {
    const part = fold(operand);
    if (part === null) return null;
    parts.push(part);
  }
  const numbers = parts.filter((part) => part.kind === 'number');
  if (numbers.length === parts.length) return combine(operator, numbers, line);
  const texts = parts.filter((part): part is FoldedText => part.kind === 'text');
  if (operator !== '+' || texts.length !== parts.length) return null;
  const text = texts
    .map((part) => part.text)
    .join('')
    .slice(0, TEXT_LIMIT);
  return { kind: 'text', text, written: texts.map(({ written }) => written).join(' + '), line };
}

const FOLDED: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '**', 'neg']);
const OPERAND_LIMIT = 64;
const WORD_LIMIT = 16;
/** Texts that are made of texts twice over would double with each. */
const TEXT_LIMIT = 1000;

function combine(operator: string, numbers: readonly FoldedNumber[], line: number): FoldedNumber | null {
  const [first, ...rest] = numbers;
  if (first === undefined) return null;
  if (operator === 'neg') return { ...first, number: -first.number, written: `-${first.written}` };
  const number = rest.reduce((sum, { number }) => calculate(operator, sum, number), first.number);
  if (!Number.isFinite(number)) return null;
  const span = spanOf(operator, numbers, number);
  return {
    kind: 'number',
    number: span ?? number,
    written: numbers.map(({ written }) => written).join(` ${operator} `),
    line,
    isSpan: span !== null,
    words: [...new Set(numbers.flatMap(({ words }) => words))].slice(0, WORD_LIMIT),
  };
}

function calculate(operator: string, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    default:
      return a ** b;
  }
}

/** `5 * time.Minute` is a span as it stands, `30 * 24 * 60 * 60 * 1000` by the factors that only clocks have. */
function spanOf(operator: string, numbers: readonly FoldedNumber[], number: number): number | null {
  if (numbers.some(({ isSpan }) => isSpan)) return number;
  if (operator !== '*') return null;
  if (numbers.length > 1 && numbers.some((part) => MILLISECONDS.has(part.number))) return number / 1000;
  const steps = numbers.filter((part) => CLOCK.has(part.number)).map((part) => part.number);
  if (steps.length < 2 || !steps.some((step) => step % 60 === 0)) return null;
  if (steps.includes(1000)) return number / 1000;
  return steps.filter((step) => step === 60).length === 1 && steps.includes(24) ? number * 60 : number;
}

/** Nothing but clocks counts in these. */
const MILLISECONDS: ReadonlySet<number> = new Set([60_000, 3_600_000, 86_400_000]);

const CLOCK: ReadonlySet<number> = new Set([24, 60, 3600, 1000, 86_400, 604_800]);
