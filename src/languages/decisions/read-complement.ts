import type { Expression } from './decision-outline.ts';
import type { Nature } from './nature.ts';
import type { Reading, Sink } from './reading.ts';

/** `1 - x`, `1 + x`, `100 - x`: the part that is taken off or put on, and what it is counted in. */
export interface Complement {
  readonly parts: readonly Expression[];
  readonly nature: Nature;
}

export function complementOf({ operator, operands }: Expression & { kind: 'operation' }): Complement | null {
  const [first, ...parts] = operands;
  if (first === undefined || parts.length === 0 || (operator !== '-' && operator !== '+')) return null;
  const whole = wholeOf(first);
  if (whole === 1) return { parts, nature: { kind: 'fraction', scale: 1 } };
  return whole === 100 ? { parts, nature: { kind: 'percent', scale: 0.01 } } : null;
}

/** `1`, `1m`, `BigDecimal.ONE`, `Decimal(1)`. */
function wholeOf(expression: Expression): number | null {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'name':
      return expression.path.at(-1) === 'ONE' ? 1 : null;
    case 'call':
      return expression.arguments.length === 1 && WRAPPERS.test(expression.name)
        ? writtenWhole(expression.arguments[0]?.value)
        : null;
    default:
      return null;
  }
}

function writtenWhole(value: Expression | undefined): number | null {
  if (value?.kind === 'text') return Number(value.text);
  return value?.kind === 'number' ? value.value : null;
}

const WRAPPERS = /^(?:big_?decimal|decimal|valueof|newfromint|newfromfloat)$/i;

export function readComplement({ parts, nature }: Complement, sink: Sink, reading: Reading): void {
  const use = sink.use === 'none' ? 'none' : 'change';
  for (const part of parts) reading.read.value(part, { ...sink, use, nature });
}
