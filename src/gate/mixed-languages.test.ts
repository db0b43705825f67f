import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { isLinkedBySymbols } from '../assembly/ecosystems.ts';
import { languages } from '../languages/index.ts';
import { edgesOf } from '../model/graph.ts';
import { extractShare } from './extraction-share.ts';
import { modelSnapshot } from './model-snapshot.ts';
import { scopeOf } from './scope.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';
import type { ShareExtraction } from './extraction-share.ts';
import type { Codebase } from '../model/codebase.ts';
import type { FactKind } from '../model/facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'paydown-mixed-'));
const shop = join(folder, 'shop');
const cache = join(folder, 'cache');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pom = '<project><groupId>com.tallyho</groupId><artifactId>billing</artifactId></project>';
const reference = '<ItemGroup><ProjectReference Include="..\\Pricing\\Pricing.csproj" /></ItemGroup>';

const files: Readonly<Record<string, string>> = {
  'orders/Orders/Orders.csproj': `<Project Sdk="Microsoft.NET.Sdk">${reference}</Project>`,
  'orders/Orders/Order.cs': 'using Shop.Pricing;\nnamespace Shop.Orders;\npublic class Order { public Tier Tier; }\n',
  'orders/Pricing/Pricing.csproj': '<Project Sdk="Microsoft.NET.Sdk" />',
  'orders/Pricing/Tier.cs': 'namespace Shop.Pricing;\npublic class Tier { }\n',
  'billing/pom.xml': pom,
  'billing/src/main/java/com/tallyho/Invoice.java': 'package com.tallyho;\npublic class Invoice { private Vat vat; }\n',
  'billing/src/main/java/com/tallyho/Vat.java': 'package com.tallyho;\npublic class Vat { }\n',
  'scoring/pyproject.toml': '[project]\nname = "scoring"\ndependencies = ["fastapi"]\n',
  'scoring/scoring/__init__.py': '',
  'scoring/scoring/api.py': 'from fastapi import FastAPI\nfrom scoring.grades import grade\n',
  'scoring/scoring/grades.py': 'def grade(score):\n    return "A" if score > 90 else "B"\n',
  'stock/go.mod': 'module tallyho.dev/stock\n',
  'stock/main.go': 'package main\n\nimport "tallyho.dev/stock/shelf"\n\nfunc main() { shelf.Count() }\n',
  'stock/shelf/count.go': 'package shelf\n\nfunc Count() int { return 1 }\n',
  'tax/src/lib.rs': 'mod rate;\npub fn tax() -> u32 { rate::of() }\n',
  'tax/src/rate.rs': 'pub fn of() -> u32 { 19 }\n',
  'web/package.json': '{ "name": "web", "dependencies": { "react": "19" } }',
  'web/src/cart.ts': "import { useMemo } from 'react';\nimport { total } from './total';\n",
  'web/src/total.ts': 'export const total = (price: number): number => price * 2;\n',
};

beforeEach(() => {
  rmSync(cache, { recursive: true, force: true });
  rmSync(shop, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) write(path, text);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(shop, path)), { recursive: true });
  writeFileSync(join(shop, path), text);
}

interface Manner {
  readonly cache?: string | null;
  readonly share?: ShareExtraction;
  readonly wanted?: readonly FactKind[];
}

async function model(manner: Manner = {}): Promise<Codebase> {
  return (await modelled(manner)).structure.codebase;
}

async function modelled({
  cache: kept = null,
  share,
  wanted = ['links', 'units'],
}: Manner = {}): Promise<ModelledSnapshot> {
  const found = await modelSnapshot({
    path: shop,
    at: { kind: 'worktree' },
    wanted: new Set(wanted),
    cache: kept,
    clock: () => 0,
    share: share ?? null,
    onProgress: () => undefined,
  });
  expect(found.saveFacts()).toEqual([]);
  return found;
}

function edgesIn({ files: sources, graph }: Codebase): string[] {
  return [...edgesOf(graph)].map(({ from, to }) => `${sources[from]?.path} -> ${sources[to]?.path}`);
}

const ALL_EDGES = [
  'billing/src/main/java/com/tallyho/Invoice.java -> billing/src/main/java/com/tallyho/Vat.java',
  'orders/Orders/Order.cs -> orders/Pricing/Tier.cs',
  'scoring/scoring/api.py -> scoring/scoring/grades.py',
  'stock/main.go -> stock/shelf/count.go',
  'tax/src/lib.rs -> tax/src/rate.rs',
  'web/src/cart.ts -> web/src/total.ts',
];

test('files of every language are linked by the rules of their own', async () => {
  const codebase = await model();
  expect(edgesIn(codebase)).toEqual(ALL_EDGES);
  expect(codebase.unresolved).toEqual([]);
  expect(codebase.externals.map(({ name }) => name)).toEqual(['fastapi', 'react']);
});

test('every edge points at the line that makes it, and tells what waits until it is called', async () => {
  write('scoring/scoring/late.py', 'def late():\n    from scoring.grades import grade\n    return grade(1)\n');
  write('web/src/late.ts', "\nexport const late = () => import('./total');\n");
  const { files: sources, graph } = await model();
  const lines = [...edgesOf(graph)].map(({ from, line, isDeferred }) => {
    return `${sources[from]?.path.split('/').at(-1)}:${line}${isDeferred ? ' deferred' : ''}`;
  });
  expect(lines).toEqual([
    'Invoice.java:2',
    'Order.cs:3',
    'api.py:2',
    'late.py:2 deferred',
    'main.go:3',
    'lib.rs:1',
    'cart.ts:2',
    'late.ts:2 deferred',
  ]);
});

test('a language that says it is linked by symbols has somebody who does so', () => {
  const flags = languages.map((language) => [language.name, language.isLinkedBySymbols]);
  expect(flags).toEqual(languages.map(({ name }) => [name, isLinkedBySymbols(name)]));
});

test('projects of every ecosystem are told and own their folders', async () => {
  const { projects, components } = await model();
  const told = projects.map(({ manifest, dependsOn }) => [manifest, ...dependsOn.map((at) => projects[at]?.name)]);
  expect(told).toEqual([
    ['orders/Orders/Orders.csproj', 'Pricing'],
    ['orders/Pricing/Pricing.csproj'],
    ['billing/pom.xml'],
    ['scoring/pyproject.toml'],
    ['stock/go.mod'],
    ['web/package.json'],
  ]);
  expect(components.map(({ name, files: own }) => `${name} ${own.length}`)).toEqual([
    'Orders 1',
    'Pricing 1',
    'com.tallyho:billing 2',
    'scoring 3',
    'tallyho.dev/stock 2',
    'tax/src 2',
    'web 2',
  ]);
});

test('how much was found is told of every language, by what its files name', async () => {
  write('web/src/gift.ts', "import './wrapping';\nimport 'left-pad';\nimport './total';\n");
  write(
    'orders/Orders/Gift.cs',
    'namespace Shop.Orders;\npublic class Gift : Order { public Ribbon Ribbon; public Tier Tier; }\n',
  );
  write(
    'billing/src/main/java/com/tallyho/Gift.java',
    'package com.tallyho;\nclass Gift { Vat vat; String note; Ribbon ribbon; }\n',
  );
  const { analysed } = scopeOf(await modelled());
  const told = Object.values(analysed.byLanguage).map(({ title, links }) => {
    const { counted, total, internal, external } = links;
    return `${title}: ${internal} here and ${external} outside of ${total} ${counted}`;
  });
  expect(told).toEqual([
    // Nothing opens what could hold a ribbon, and a tier is in another namespace.
    'C#: 2 here and 0 outside of 4 references',
    'Go: 1 here and 0 outside of 1 imports',
    'Java: 2 here and 1 outside of 4 references',
    'Python: 1 here and 1 outside of 2 imports',
    'Rust: 1 here and 0 outside of 1 imports',
    'TypeScript/JavaScript: 2 here and 1 outside of 5 imports',
  ]);
});

test('what was left out is told of its language', async () => {
  write('web/src/orders.generated.ts', 'export {};\n');
  write('web/src/blob.ts', '\u0000\u0001');
  const { byLanguage } = scopeOf(await modelled()).analysed;
  expect(byLanguage['typescript']?.leftOut).toEqual([
    { reason: 'binary content', count: 1 },
    { reason: 'generated code, by its name', count: 1 },
  ]);
  expect(byLanguage['go']?.leftOut).toEqual([]);
});

test('what is remembered gives what reading everything gives', async () => {
  const cold = JSON.stringify(await model({ cache, wanted: ['links'] }));
  expect(JSON.stringify(await model({ cache, wanted: ['links'] }))).toBe(cold);
  expect(JSON.stringify(await model({ wanted: ['links'] }))).toBe(cold);
  const withUnits = JSON.stringify(await model({ cache }));
  expect(withUnits).toBe(JSON.stringify(await model()));
});

const edits: readonly (readonly [path: string, text: string])[] = [
  ['orders/Pricing/Tier.cs', 'public class Level { public Tier Base; }\n'],
  ['billing/src/main/java/com/tallyho/Vat.java', 'class Rate { Invoice invoice; }\n'],
  ['scoring/scoring/grades.py', 'import scoring.api\n'],
  ['stock/shelf/count.go', 'func Fill() {}\n'],
  ['tax/src/rate.rs', 'use crate::tax;\n'],
  ['web/src/total.ts', "import './cart';\n"],
];

test.each(edits)('after an edit of %s what is remembered gives what reading everything gives', async (path, text) => {
  await model({ cache });
  appendFileSync(join(shop, path), text);
  expect(JSON.stringify(await model({ cache }))).toBe(JSON.stringify(await model()));
  expect(JSON.stringify(await model({ cache }))).toBe(JSON.stringify(await model()));
});

test('a name that moves to another file takes with it the edges of files that did not change', async () => {
  await model({ cache });
  write('orders/Pricing/Tier.cs', 'namespace Shop.Pricing;\npublic class Level { }\n');
  write('orders/Pricing/Moved.cs', 'namespace Shop.Pricing;\npublic class Level2 { }\n');
  await model({ cache });
  write('orders/Pricing/Moved.cs', 'namespace Shop.Pricing;\npublic class Tier { }\n');
  const edges = edgesIn(await model({ cache }));
  expect(edges).toContain('orders/Orders/Order.cs -> orders/Pricing/Moved.cs');
  expect(edges).not.toContain('orders/Orders/Order.cs -> orders/Pricing/Tier.cs');
});

test('a repository of TypeScript alone keeps no symbols', async () => {
  rmSync(shop, { recursive: true, force: true });
  write('web/src/total.ts', files['web/src/total.ts'] ?? '');
  await model({ cache });
  expect([existsSync(join(cache, 'links.facts')), existsSync(join(cache, 'symbols.facts'))]).toEqual([true, false]);
});

test('a second thread changes nothing', async () => {
  const alone = await model();
  // Enough to be worth sharing; Python is not read where comments go on for so long.
  const filler = '// Totals of a large order are kept here.\n'.repeat(20_000);
  for (const [path] of edits) if (!path.endsWith('.py')) appendFileSync(join(shop, path), filler);
  let shared = 0;
  const share: ShareExtraction = {
    fromBytes: 1_000_000,
    run: async (request) => {
      shared = request.files.length;
      return extractShare(request);
    },
  };
  const together = await model({ share });
  expect(shared).toBeGreaterThan(0);
  expect(edgesIn(together)).toEqual(edgesIn(alone));
  expect(JSON.stringify(together)).toBe(JSON.stringify(await model()));
});
