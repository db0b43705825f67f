import { describe, expect, it } from 'vitest';
import { readGrammar } from '../sources/grammars/read-grammar.ts';
import { languages } from './index.ts';
import type { Extractor, FactKind, FileFacts } from '../model/facts.ts';

/** What every language must stand, whatever its grammar; the oddities of one are in its own tests. */

const EVERYTHING: ReadonlySet<FactKind> = new Set([
  'links',
  'symbols',
  'wires',
  'decisions',
  'copies',
  'units',
  'words',
]);

/** Code that a team could have written, by key of the language. */
const SAMPLES: Readonly<Record<string, string>> = {
  config: `{
  "currency": "EUR",
  "discounts": [
    { "tier": "gold", "rate": 0.15, "countries": ["DE", "FR"] },
    { "tier": "silver", "rate": 0.1, "countries": [] }
  ],
  "shipping": { "freeFrom": 75, "fee": 4.90, "isExpressOffered": true, "note": null }
}
`,
  csharp: `#nullable enable
using System.Linq;
namespace Shop.Pricing;
[Route("api/prices")]
public partial class PriceController(HttpClient client) : ControllerBase
{
#if DEBUG
    private const string Query = @"select * from prices where sku = ""A""";
#else
    private const string Query = """select "sku" from prices""";
#endif
    [HttpGet("{sku}")]
    public async Task<Price?> Find(string sku) => await client.GetFromJsonAsync<Price>($"/tiers/{sku switch { "A" => 1, _ => 2 }:D2}");
}
`,
  go: `package pricing

import (
	"fmt"
	"net/http"
)

type Price struct { Net int \`json:"net"\` }

func (p *Price) Total(rates ...float64) (total float64, err error) {
	for _, rate := range rates { if rate > 0 && p != nil { total += rate } }
	_, err = http.Get(fmt.Sprintf("http://tiers/%d", p.Net))
	return total, err
}
`,
  java: `package com.shop.pricing;

import java.util.*;

@RestController
public sealed class Prices<T extends Comparable<T>> permits Rebates {
  private static final String QUERY = """
      select * from prices
      """;
  @GetMapping("/prices/{sku}")
  Price find(@PathVariable String sku) {
    return switch (sku) { case "A" -> new Price(1); default -> tiers.stream().map(t -> t.price('x')).findFirst().orElseThrow(); };
  }
}
`,
  python: `from __future__ import annotations
import requests

try:
    import orjson
except ImportError:
    orjson = None

@app.get("/prices/{sku}")
async def find(sku: str, *, tier: int | None = None) -> dict[str, float]:
    """A price."""
    match tier:
        case 1 | 2 if sku:
            return {f"{sku!r:>{10}}": [x async for x in prices if x][0]}
        case _:
            return requests.get(f"{BASE}/tiers/{sku}").json()
`,
  rust: `use std::collections::HashMap;
mod tier;

#[derive(Debug)]
pub struct Price<'a, T: Clone> { net: &'a T }

impl<'a, T: Clone> Price<'a, T> {
    pub fn total(&self, rates: &[f64]) -> Option<f64> {
        let query = r#"select "sku" from prices"#;
        rates.iter().map(|rate| match rate { r if *r > 0.0 => r * 2.0, _ => 'a' as u8 as f64 }).reduce(|a, b| a + b)
    }
}
`,
  sql: `CREATE TABLE prices (sku text PRIMARY KEY, net numeric(9, 2) CHECK (net BETWEEN 0 AND 500));
CREATE OR REPLACE FUNCTION fee(total numeric, tier text DEFAULT 'it''s basic') RETURNS numeric AS $body$
DECLARE free_from CONSTANT numeric := 75;
BEGIN
  IF total >= free_from THEN RETURN 0; ELSIF tier IN ('gold', 'vip') THEN RETURN 2.5; END IF;
  RETURN CASE tier WHEN 'silver' THEN 3.9 ELSE 4.90 END; /* as agreed */
END $body$ LANGUAGE plpgsql;
UPDATE "prices" SET net = net * 1.05 WHERE sku LIKE 'A%' AND net > (SELECT avg(net) FROM prices);
`,
  typescript: `import type { Tier } from './tier';
import { total } from '@shop/pricing';

export const Page = async <T,>({ tier }: { tier: Tier }) => {
  const response = await fetch(\`/prices/\${tier.sku}?\${new URLSearchParams({ a: \`\${1 / 2}\` })}\`);
  return /[/"']+/g.test('x') && response.ok ? total(await response.json()) : null;
};
`,
};

const DEPTH = 5_000;
const LINES = 1_000;

const CORPUS: Readonly<Record<string, (sample: string) => readonly string[]>> = {
  'deep nesting': (sample) =>
    ['()', '[]', '{}', '<>', '({', '[(', '${', '(('].flatMap(([open = '', close = '']) => [
      open.repeat(DEPTH),
      sample + open.repeat(DEPTH) + close.repeat(DEPTH),
      close.repeat(DEPTH) + sample,
    ]),
  'strings and comments that nobody closes': (sample) =>
    ['"', "'", '`', '"""', "'''", '/*', '@"', '$"{', '$$"""', 'r#"', 'f"{', '<!--', '//', '#', '${', "b'"].map(
      (open) => `${sample}${open}${sample.repeat(40)}`,
    ),
  'quotes and escapes on and on': () =>
    ['"', "'", '`', '\\', '\\"', '"\\', '"${', '\\u', '&', '#', '@', '\\\n'].map((piece) => piece.repeat(DEPTH)),
  'preprocessor lines': (sample) => [
    '#if A\n'.repeat(LINES) + sample,
    sample + '#endif\n#else\n'.repeat(LINES),
    `${'#region prices\n#pragma warning disable\n'.repeat(LINES)}${sample}`,
    sample.replaceAll('\n', '\n#if X\n'),
    sample.replaceAll('\n', ' \\\n'),
  ],
  'half-written code': (sample) => [
    ...Array.from({ length: 60 }, (_, cut) => sample.slice(0, Math.floor((sample.length * cut) / 60))),
    ...Array.from({ length: 60 }, (_, cut) => sample.slice(Math.floor((sample.length * cut) / 60))),
    ...Array.from({ length: 60 }, (_, cut) => {
      const at = Math.floor((sample.length * cut) / 60);
      return sample.slice(0, at) + sample.slice(at + 5);
    }),
    sample.replaceAll(/[)}\]]/g, ''),
    sample.replaceAll(/[({[]/g, ''),
  ],
  'two halves of a conflict': (sample) => [
    `<<<<<<< HEAD\n${sample}=======\n${sample}>>>>>>> tiers\n`,
    sample.replaceAll('\n', '\n=======\n'),
  ],
  'mixed encodings': (sample) => [
    `\ufeff${sample}\ufeff${sample}`,
    sample.replaceAll('e', '\ud83d').replaceAll('a', '\udca9'),
    sample.replaceAll('r', '\ufffd'),
    sample.replaceAll('e', 'Ã©').replaceAll('s', 'ſ'),
    Array.from(sample, (letter) => `${letter}\u200b`).join(''),
    `\u202e${sample}\u2066`,
    sample.replaceAll(' ', '\u00a0').replaceAll('i', 'ⅰ'),
  ],
  'line ends of every kind': (sample) => [
    sample.replaceAll('\n', '\r'),
    sample.replaceAll('\n', '\r\n'),
    sample.replaceAll('\n', '\u2028'),
    sample.replaceAll('\n', '\f\v\u0085'),
    sample.replaceAll('\n', ' '),
    '\n'.repeat(200_000),
  ],
  'another language': () => Object.values(SAMPLES),
  'no language at all': () => [
    'Dear customer, your order is late. '.repeat(2_000),
    '{"sku": [1, 2, {"net": null}]}\n'.repeat(2_000),
    '@#$%^&*( )!! ~~ \n'.repeat(LINES),
    '<a><b c="d">\n'.repeat(LINES),
  ],
  'long chains': (sample) =>
    ['a.', 'a + ', 'a ? b : ', 'a, ', 'if (a) ', 'else ', 'a = ', '! ', 'a | ', '=> ', 'x -> ', '@A ', 'a < '].map(
      (piece) => sample + piece.repeat(DEPTH / 4),
    ),
};

const opened = new Map<string, Extractor>();
for (const language of languages) opened.set(language.name, await language.open(readGrammar));

/** Read as others are: `.mts` as `.ts`, `.mjs` as `.js`. */
const ALIKE: ReadonlySet<string> = new Set(['.mts', '.cts', '.mjs', '.cjs', '.jsx']);
const dialects = languages.flatMap(({ name, extensions }) =>
  extensions.filter((extension) => !ALIKE.has(extension)).map((extension) => ({ name, extension })),
);

it('has a sample of every language, which is read without a complaint', () => {
  expect(Object.keys(SAMPLES).toSorted()).toEqual(languages.map(({ name }) => name).toSorted());
  for (const { name, extensions } of languages) {
    const extension = name === 'typescript' ? '.tsx' : extensions[0]!;
    const { links, units, decisions } = opened.get(name)!({ text: SAMPLES[name]!, extension }, EVERYTHING);
    const hasFacts = units.length + decisions.units.length > 0;
    const leftOut = name === 'config' ? 'rules-only' : null;
    expect([name, links.leftOut, links.problems, hasFacts]).toEqual([name, leftOut, [], true]);
  }
});

describe.each(dialects)('$name in $extension', ({ name, extension }) => {
  const extract = opened.get(name)!;
  const sample = SAMPLES[name]!;

  it.each(Object.keys(CORPUS))('stands %s', (kind) => {
    for (const text of CORPUS[kind]!(sample)) expectSound(extract({ text, extension }, EVERYTHING));
  });

  it('reads what comes after it as if nothing had been', () => {
    const before = extract({ text: sample, extension }, EVERYTHING);
    for (const text of CORPUS['deep nesting']!(sample)) extract({ text, extension }, EVERYTHING);
    expect(extract({ text: sample, extension }, EVERYTHING)).toEqual(before);
  });
});

/** Read or listed, and what is said fits the text. */
function expectSound({ links, units, words, symbols, decisions }: FileFacts): void {
  if (links.leftOut !== null) {
    expect([links.imports.length, units.length, symbols.declarations.length]).toEqual([0, 0, 0]);
    if (links.leftOut === 'unreadable') expect(links.problems.length).toBeGreaterThan(0);
    return;
  }
  expect(words).toHaveLength(units.length);
  expect(links.problems.length).toBeLessThanOrEqual(6);
  const lines = [
    ...units.flatMap(({ startLine, endLine }) => [startLine, endLine]),
    ...links.imports.map(({ line }) => line),
    ...symbols.references.map(({ line }) => line),
    ...[...decisions.units, ...decisions.constants].flatMap(({ startLine, endLine }) => [startLine, endLine]),
  ];
  expect(lines.filter((line) => line < 1 || line > links.lines)).toEqual([]);
  // What is missing at the end is missing behind the last line break.
  expect(links.problems.filter(({ line }) => line < 1 || line > links.lines + 1)).toEqual([]);
}
