import { rawTransferSupported } from 'oxc-parser';
import { createEagerParser } from './parse-eager.ts';
import { createLazyParser } from './parse-lazy.ts';
import type { Parser } from './syntax.ts';

/** The lazy mode shares memory with the native side, which 32-bit and big-endian machines cannot. */
export function chooseParser(): Parser {
  return rawTransferSupported() ? createLazyParser() : createEagerParser();
}
