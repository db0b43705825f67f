import type { Value } from '../../model/decision-facts.ts';
import type { Folded, FoldedNumber } from './folded.ts';
import { rounded } from './folded.ts';
import { foldText } from './fold-text.ts';
import { type Nature, dimensionOf, isCertain, natureOfWords } from './nature.ts';

export const noValue: Value = { kind: 'none' };

/** The unit that the constant's own names state wins over that of the place of use. */
export function natureOfNumber(folded: FoldedNumber, used: Nature): Nature {
  if (folded.isSpan) return { kind: 'time', scale: 1 };
  if (used.isDivided === true) return used;
  const own = natureOfWords(folded.words);
  if (isCertain(own)) return own;
  return used.kind === 'unknown' ? own : used;
}

/** A constant in the unit that is compared: seconds, fractions, whole money. */
export function valueOf(folded: Folded, used: Nature): Value {
  switch (folded.kind) {
    case 'number':
      return numberValue(folded, natureOfNumber(folded, used));
    case 'text':
      return { kind: 'text', text: foldText(folded.text), written: folded.written };
    case 'pattern':
      return { kind: 'pattern', pattern: folded.text, written: folded.written };
    case 'reference':
      return { kind: 'reference', path: folded.path, written: folded.written };
    default:
      return { kind: 'text', text: folded.truth, written: folded.truth };
  }
}

export function numberValue({ number, written }: FoldedNumber, nature: Nature): Value & { kind: 'number' } {
  return {
    kind: 'number',
    number: rounded(number * scaleFor(number, nature)),
    dimension: dimensionOf(nature),
    written,
  };
}

/** Something called a percentage that is 0.15 is a fraction already. */
function scaleFor(number: number, { kind, scale, most = Infinity, isDivided }: Nature): number {
  if (isDivided === true) return scale;
  if (Math.abs(number) > most) return scale / 1000;
  return kind === 'percent' && scale === 0.01 && Math.abs(number) < 1 && number !== 0 ? 1 : scale;
}
