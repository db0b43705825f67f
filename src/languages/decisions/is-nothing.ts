import type { Expression } from './decision-outline.ts';

/** 0, null, false, an empty text, `BigDecimal.ZERO`, `Decimal(0)`. */
export function isNothing(value: Expression): boolean {
  switch (value.kind) {
    case 'number':
      return value.value === 0;
    case 'constant':
      return value.value !== 'true';
    case 'text':
      return value.text === '' && value.parts.length === 0;
    case 'name':
      return value.path.length > 1 && /^(?:zero|empty)$/i.test(value.path.at(-1) ?? '');
    case 'call':
      return isZeroCall(value);
    default:
      return false;
  }
}

function isZeroCall({ arguments: given }: Expression & { kind: 'call' }): boolean {
  const [only] = given;
  return given.length === 1 && only?.value.kind === 'number' && only.value.value === 0;
}
