import { rawTransferSupported } from 'oxc-parser';
import { exceedsLazyMode } from './lazy-limit.ts';
import { createEagerParser } from './parse-eager.ts';
import { createLazyParser } from './parse-lazy.ts';
import type { Parser } from './syntax.ts';

/** The lazy mode shares memory with the native side, which 32-bit and big-endian machines cannot, and not without end. */
export function chooseParser(): Parser {
  const eager = createEagerParser();
  if (!rawTransferSupported()) return eager;
  const lazy = createLazyParser();
  return (text, dialect) => (exceedsLazyMode(text) ? eager : lazy)(text, dialect);
}
