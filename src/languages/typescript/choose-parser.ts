import { rawTransferSupported } from 'oxc-parser';
import { exceedsLazyMode } from './lazy-limit.ts';
import { createEagerParser } from './parse-eager.ts';
import { createLazyParser } from './parse-lazy.ts';
import type { Parser } from './syntax.ts';

/** The lazy mode shares memory with the native side, which 32-bit and big-endian machines cannot, and not without end. */
export function chooseParser(): Parser {
  const eager = createEagerParser();
  const lazy = rawTransferSupported() ? openLazyParser() : null;
  if (lazy === null) return eager;
  return (text, dialect) => (exceedsLazyMode(text) ? eager : lazy)(text, dialect);
}

/** Null where so many addresses are not to be had (`ulimit -v`), or where another oxc-parser was put in place of ours. */
function openLazyParser(): Parser | null {
  try {
    const parser = createLazyParser();
    return readsAsExpected(parser) ? parser : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Places in memory are known for one release only, and a wrong one would give a wrong answer, not an error. */
function readsAsExpected(parser: Parser): boolean {
  const module = parser(PROBE, { lang: 'ts', sourceType: 'unambiguous' });
  const { imports, exports, dynamicImports, isAbandoned } = module;
  const read = JSON.stringify([imports, exports, dynamicImports, isAbandoned]);
  module.dispose();
  return read === PROBE_RECORD;
}

const PROBE = `import { type tier as t, price } from './prices'; export { order as sold } from './orders'; import('x');`;
const PROBE_RECORD = JSON.stringify([
  [
    {
      start: 0,
      end: 49,
      specifier: './prices',
      entries: [
        { name: 'tier', isTypeOnly: true },
        { name: 'price', isTypeOnly: false },
      ],
    },
  ],
  [
    {
      start: 59,
      statementStart: 50,
      name: 'sold',
      isTypeOnly: false,
      specifier: './orders',
      importedName: 'order',
    },
  ],
  [{ start: 92, end: 103, argument: { start: 99, end: 102 } }],
  false,
]);
