import type { EffectRole, Value } from '../../model/decision-facts.ts';
import type { FoldedNumber } from './folded.ts';
import { rounded } from './folded.ts';
import { type Nature, dimensionOf, natureOfWords } from './nature.ts';
import type { Sink } from './reading.ts';
import { natureOfNumber, numberValue } from './values.ts';

export interface Meaning {
  readonly role: EffectRole;
  readonly value: Value;
  /** What is multiplied by, where the value is the rest to 1. */
  readonly factor?: number;
}

/** What a number does where it goes. Rates, percentages and complements of factors all become a rate as a fraction. */
export function numberEffect(folded: FoldedNumber, { nature: used, use }: Sink): Meaning {
  const nature = natureOfNumber(folded, used);
  if (use === 'cap' || use === 'floor') return limit(folded, nature, use);
  switch (nature.kind) {
    case 'time':
      return { role: 'span', value: numberValue({ ...folded, number: Math.abs(folded.number) }, nature) };
    case 'percent':
      return { role: 'rate', value: numberValue(folded, nature) };
    case 'factor':
      return use === 'change' ? rate(folded, folded.number) : factor(folded);
    default:
      return use === 'whole' || use === 'part' ? multiplied(folded, nature, use) : plain(folded, nature);
  }
}

function multiplied(folded: FoldedNumber, { kind }: Nature, use: 'whole' | 'part'): Meaning {
  const own = natureOfWords(folded.words);
  if (own.kind === 'money') return { role: 'amount', value: numberValue(folded, own) };
  const size = Math.abs(folded.number);
  if (use === 'whole') return kind === 'rate' && size < 1 ? rate(folded, size) : whole(folded);
  if (size > 1) return multiplier(folded);
  return size >= 0.5 ? { ...rate(folded, size), factor: rounded(folded.number) } : rate(folded, size);
}

function plain(folded: FoldedNumber, nature: Nature): Meaning {
  return isRate(folded.number, nature) ? rate(folded, folded.number) : amount(folded, nature);
}

/** Fractions are rates unless they are counted or paid; nothing and everything are where rates stand. */
function isRate(number: number, { kind }: Nature): boolean {
  const size = Math.abs(number);
  if (kind === 'fraction' || kind === 'rate') return size < 1 || (kind === 'fraction' && size === 1);
  if (kind === 'money') return size > 0 && size < 0.5;
  return size > 0 && size < 1 && kind !== 'count';
}

function rate({ written }: FoldedNumber, number: number): Meaning {
  return { role: 'rate', value: { kind: 'number', number: rounded(Math.abs(number)), dimension: 'percent', written } };
}

function complement(folded: FoldedNumber): Meaning {
  return { ...rate(folded, 1 - folded.number), factor: rounded(folded.number) };
}

function amount(folded: FoldedNumber, nature: Nature): Meaning {
  const isShare = nature.kind === 'fraction' || nature.kind === 'rate';
  return { role: 'amount', value: numberValue(folded, isShare ? { kind: 'unknown', scale: 1 } : nature) };
}

/** What many times something is paid or counted is an amount for each of it. */
function multiplier({ number, written }: FoldedNumber): Meaning {
  if (number > 10)
    return { role: 'amount', value: { kind: 'number', number: rounded(number), dimension: 'number', written } };
  return { role: 'factor', value: { kind: 'number', number: rounded(number), dimension: 'number', written } };
}

/** A factor between a half and one and a half says what is taken off or put on. */
function factor(folded: FoldedNumber): Meaning {
  return folded.number >= 0.5 && folded.number <= 1.5 ? complement(folded) : multiplier(folded);
}

function whole(folded: FoldedNumber): Meaning {
  const { number } = folded;
  if (number >= 0.5 && number < 2) return complement(folded);
  return number > 0 && number < 0.5 ? rate(folded, number) : multiplier(folded);
}

/** A floor under a factor is a cap of the rate that it takes off. */
function limit(folded: FoldedNumber, nature: Nature, use: 'cap' | 'floor'): Meaning {
  if (nature.kind === 'factor')
    return { role: use === 'cap' ? 'floor' : 'cap', value: rate(folded, 1 - folded.number).value };
  const value = numberValue(folded, nature);
  const isPart = value.dimension === 'number' && Math.abs(value.number) < 1 && value.number !== 0;
  const isCounted = dimensionOf(nature) === 'percent' && nature.kind !== 'percent' && Math.abs(value.number) > 1;
  return {
    role: use,
    value: isPart ? { ...value, dimension: 'percent' } : isCounted ? { ...value, dimension: 'number' } : value,
  };
}
