import { rawTransferSupported } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { createEagerParser } from './parse-eager.ts';
import { createLazyParser } from './parse-lazy.ts';
import type { Dialect, Parser } from './syntax.ts';

const MODULE = `
import { type Tier, prices } from './prices';
/** Größe der Bestellung – "größer" 😀 */
export const LIMITS = { gold: 500n, silver: 1_000, code: /^[A-Z]{2}\\d+$/u, naïve: 'é😀' } as const;
@Entity() export class Order { static readonly cap = 0.5; constructor(private readonly tier?: Tier) {} }
export async function discount(order: Order, ...rest: readonly number[]): Promise<number> {
  if (order?.tier === 'gold' && rest.length > 3) throw new Error(\`no \${order.tier} discount\`);
  for (const [at, price = 2] of rest.entries()) if (at % 2 === 0) return -price ** 2;
  return (await prices(order))!.total satisfies number;
}`;
const MARKUP = 'export const Row = ({ total }) => <tr className="total">{total > 99 ? <b>Large</b> : "small"} é</tr>;';

describe.skipIf(!rawTransferSupported())('a program read from the memory of the parser', () => {
  test.each([
    { code: MODULE, lang: 'ts' as const },
    { code: MARKUP, lang: 'tsx' as const },
    { code: MARKUP, lang: 'jsx' as const },
    { code: '#!/usr/bin/env node\nconst cap = 0x10;', lang: 'ts' as const },
    { code: '', lang: 'ts' as const },
  ])('is the one of the default mode, in $lang', ({ code, lang }) => {
    const dialect: Dialect = { lang, sourceType: 'unambiguous' };
    expect(programOf(createLazyParser(), code, dialect)).toEqual(programOf(createEagerParser(), code, dialect));
  });

  test('outlives the module and is made once', () => {
    const parser = createLazyParser();
    const module = parser(MODULE, { lang: 'ts', sourceType: 'unambiguous' });
    const program = module.readProgram();
    expect(module.readProgram()).toBe(program);
    const before = JSON.stringify(program, withoutBigNumbers);
    module.dispose();
    programOf(parser, MARKUP, { lang: 'tsx', sourceType: 'unambiguous' });
    expect(JSON.stringify(program, withoutBigNumbers)).toBe(before);
  });
});

function programOf(parser: Parser, code: string, dialect: Dialect): unknown {
  const module = parser(code, dialect);
  try {
    return JSON.parse(JSON.stringify(module.readProgram(), withoutBigNumbers));
  } finally {
    module.dispose();
  }
}

function withoutBigNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' || value instanceof RegExp ? String(value) : value;
}
