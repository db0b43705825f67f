import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../model/facts.ts';
import type { GoManifest } from '../../model/go-manifest.ts';
import { go } from '../../languages/go/index.ts';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { parseGoModule, parseGoWorkspace } from '../../sources/manifests/go/parse-go-module.ts';
import type { EcosystemLinks } from '../ecosystem-links.ts';
import { resolveGo } from './resolve-go.ts';

const extractFacts = await go.open(readGrammar);
const LINKS_AND_SYMBOLS: ReadonlySet<FactKind> = new Set(['links', 'symbols']);

interface Answer {
  /** `from > to xN`. */
  readonly edges: readonly string[];
  /** `path imports specifier: reason`. */
  readonly unresolved: readonly string[];
  readonly externals: readonly string[];
  readonly projects: EcosystemLinks['projects'];
}

function resolve(files: Readonly<Record<string, string>>): Answer {
  const snapshotPaths = Object.keys(files).sort();
  const manifests = new Map<string, GoManifest>();
  const leftOutPaths = new Set<string>();
  const sources = snapshotPaths.flatMap((path) => {
    const text = files[path] ?? '';
    if (path.endsWith('go.mod')) manifests.set(path, parseGoModule(text));
    if (path.endsWith('go.work')) manifests.set(path, parseGoWorkspace(text));
    if (!path.endsWith('.go')) return [];
    const { links, symbols } = extractFacts({ text, extension: '.go' }, LINKS_AND_SYMBOLS);
    if (links.leftOut === null) return [{ path, links, symbols }];
    leftOutPaths.add(path);
    return [];
  });
  const links = resolveGo({ snapshotPaths, sources, leftOutPaths, manifests });
  const pathOf = (node: number): string => sources[node]?.path ?? '';
  return {
    edges: links.edges.map(({ from, to, references }) => `${pathOf(from)} > ${pathOf(to)} x${references}`),
    unresolved: links.unresolved.map(
      ({ file, specifier, reason }) => `${pathOf(file)} imports ${specifier}: ${reason}`,
    ),
    externals: links.externals.map(({ name, isBuiltin, importers }) => {
      return `${isBuiltin ? 'builtin ' : ''}${name} < ${importers.map(pathOf).join(', ')}`;
    }),
    projects: links.projects,
  };
}

const SHOP = { 'go.mod': 'module shop.example/shop\nrequire github.com/go-chi/chi/v5 v5.3.1\n' };

describe('imports', () => {
  it('lead to the files that declare what is used', () => {
    const { edges } = resolve({
      ...SHOP,
      'orders/order.go':
        'package orders\nimport "shop.example/shop/pricing"\nvar total = pricing.Of(pricing.Gold) + pricing.Rate',
      'pricing/doc.go': 'package pricing',
      'pricing/price.go': 'package pricing\nfunc Of(tier Tier) int { return 1 }\nconst Rate = 1',
      'pricing/tier.go': 'package pricing\ntype Tier int\nconst Gold Tier = 1',
    });
    expect(edges).toEqual([
      'orders/order.go > pricing/price.go x2',
      'orders/order.go > pricing/tier.go x1',
      'pricing/price.go > pricing/tier.go x1',
    ]);
  });

  it('find a package that calls itself otherwise than its folder, by alias or by its own name', () => {
    const files = {
      ...SHOP,
      'go-lang-tiers/tier.go': 'package tiers\ntype Tier int',
      'go-lang-tiers/other.go': 'package tiers\ntype Other int',
    };
    for (const text of [
      'import "shop.example/shop/go-lang-tiers"\ntype Tier = tiers.Tier',
      'import levels "shop.example/shop/go-lang-tiers"\ntype Tier = levels.Tier',
    ]) {
      expect(resolve({ ...files, 'main.go': `package main\n${text}` }).edges).toEqual([
        'main.go > go-lang-tiers/tier.go x1',
      ]);
    }
  });

  it('into the whole name space lead to what is named, but never past the own package', () => {
    const { edges } = resolve({
      ...SHOP,
      'money/euro.go': 'package money\ntype Euro int\ntype Price int',
      'money/tax.go': 'package money\nvar tax = 1',
      'orders/order.go':
        'package orders\nimport . "shop.example/shop/money"\nimport tax "shop.example/shop/levies"\ntype Total struct { Euro; Price }\nvar rate = tax.Rate',
      'orders/price.go': 'package orders\ntype Price int',
    });
    expect(edges).toEqual(['orders/order.go > money/euro.go x1', 'orders/order.go > orders/price.go x1']);
  });

  it('for side effects lead to what runs, else to one file that stands for the package', () => {
    const { edges } = resolve({
      ...SHOP,
      'main.go': 'package main\nimport (\n_ "shop.example/shop/mail"\n_ "shop.example/shop/sms"\n)',
      'mail/register.go': 'package mail\nfunc init() {}',
      'mail/mail.go': 'package mail',
      'sms/doc.go': 'package sms',
      'sms/send.go': 'package sms',
    });
    expect(edges).toEqual(['main.go > mail/register.go x1', 'main.go > sms/send.go x1']);
  });

  it('keep the dependency where only generated code declares what is used', () => {
    const { edges, unresolved } = resolve({
      ...SHOP,
      'main.go':
        'package main\nimport (\n"shop.example/shop/api"\n"shop.example/shop/wire"\n)\nvar order api.Order\nvar line wire.Line',
      'api/api.go': 'package api',
      'api/order.pb.go': '// Code generated by protoc. DO NOT EDIT.\npackage api\ntype Order int',
      'wire/line.pb.go': '// Code generated by protoc. DO NOT EDIT.\npackage wire\ntype Line int',
    });
    expect(edges).toEqual(['main.go > api/api.go x1']);
    expect(unresolved).toEqual([]);
  });

  it('are told apart as built in, required, missing and undeclared', () => {
    const { externals, unresolved } = resolve({
      ...SHOP,
      'main.go': `package main
import (
  "net/http"
  "C"
  "github.com/go-chi/chi/v5/middleware"
  "github.com/gone/price"
  "shop.example/shop/prices"
  "./here"
  "../../beyond"
)`,
    });
    expect(externals).toEqual([
      'builtin C < main.go',
      'github.com/go-chi/chi/v5 < main.go',
      'builtin net/http < main.go',
    ]);
    expect(unresolved).toEqual([
      'main.go imports github.com/gone/price: undeclared-package',
      'main.go imports shop.example/shop/prices: no-such-file',
      'main.go imports ./here: no-such-file',
      'main.go imports ../../beyond: outside-root',
    ]);
  });
});

describe('the own package', () => {
  it('is told apart from its tests, its external tests and programs beside it', () => {
    const { edges } = resolve({
      ...SHOP,
      'pricing/price.go': 'package pricing\nvar total = Rate + helper',
      'pricing/rate.go': 'package pricing\nconst Rate = 1',
      'pricing/rate_test.go': 'package pricing\nconst helper = Rate\nvar Shown = 1',
      'pricing/shop_test.go':
        'package pricing_test\nimport "shop.example/shop/pricing"\nvar total = pricing.Rate + pricing.Shown + Rate',
      'pricing/print.go': '//go:build ignore\n\npackage main\nvar total = Rate',
      'orders/order.go': 'package orders\nimport "shop.example/shop/pricing"\nvar total = pricing.Shown + pricing.Rate',
    });
    expect(edges).toEqual([
      'orders/order.go > pricing/rate.go x1',
      'pricing/price.go > pricing/rate.go x1',
      'pricing/rate_test.go > pricing/rate.go x1',
      'pricing/shop_test.go > pricing/rate.go x1',
      'pricing/shop_test.go > pricing/rate_test.go x1',
    ]);
  });

  it('leads to every variant of a name, but from one platform never to another', () => {
    const { edges } = resolve({
      ...SHOP,
      'open.go': 'package shop\nvar door = open()',
      'open_linux.go': 'package shop\nfunc open() int { return lock() }',
      'open_windows_amd64.go': 'package shop\nfunc open() int { return lock() }',
      'lock_linux_arm64.go': 'package shop\nfunc lock() int { return 1 }',
      'lock_windows.go': 'package shop\nfunc lock() int { return 2 }',
    });
    expect(edges).toEqual([
      'open.go > open_linux.go x1',
      'open.go > open_windows_amd64.go x1',
      'open_linux.go > lock_linux_arm64.go x1',
      'open_windows_amd64.go > lock_windows.go x1',
    ]);
  });
});

describe('modules', () => {
  it('of the snapshot are found by nesting, replacement and workspace', () => {
    const { edges, unresolved, projects } = resolve({
      'go.work': 'use (\n./orders\n./second/pricing\n)',
      'orders/go.mod':
        'module shop.example/orders\nrequire (\nshop.example/pricing v1.0.0\nshop.example/tax v1.0.0\ngithub.com/a/b v1.0.0\ngithub.com/c/d v1.0.0 // indirect\n)\nreplace shop.example/tax => ../levies',
      'orders/main.go':
        'package main\nimport (\n"shop.example/pricing"\n"shop.example/tax/eu"\n"shop.example/orders/tools"\n)\nvar total = pricing.Of + eu.Rate + tools.Count',
      'orders/tools/go.mod': 'module shop.example/orders-tools',
      'orders/tools/tools.go': 'package tools\nvar Count = 1',
      'first/pricing/go.mod': 'module shop.example/pricing',
      'first/pricing/price.go': 'package pricing\nvar Of = 1',
      'second/pricing/go.mod': 'module shop.example/pricing',
      'second/pricing/price.go': 'package pricing\nvar Of = 1',
      'levies/go.mod': 'module shop.example/levies',
      'levies/eu/rate.go': 'package eu\nvar Rate = 1',
    });
    expect(edges).toEqual(['orders/main.go > levies/eu/rate.go x1', 'orders/main.go > second/pricing/price.go x1']);
    expect(unresolved).toEqual(['orders/main.go imports shop.example/orders/tools: no-such-file']);
    expect(projects[2]).toEqual({
      manifest: 'orders/go.mod',
      name: 'shop.example/orders',
      folder: 'orders',
      dependsOn: [1, 4],
      packages: ['github.com/a/b'],
    });
  });

  it('are not needed: an old tree below src and relative imports are followed too', () => {
    const { edges, externals } = resolve({
      'src/shop.example/orders/order.go':
        'package orders\nimport (\n"shop.example/pricing"\n"./lines"\n"github.com/a/b/c"\n)\nvar total = pricing.Of + lines.Count',
      'src/shop.example/orders/lines/line.go': 'package lines\nvar Count = 1',
      'src/shop.example/pricing/price.go': 'package pricing\nvar Of = 1',
    });
    expect(edges).toEqual([
      'src/shop.example/orders/order.go > src/shop.example/orders/lines/line.go x1',
      'src/shop.example/orders/order.go > src/shop.example/pricing/price.go x1',
    ]);
    expect(externals).toEqual(['github.com/a/b < src/shop.example/orders/order.go']);
  });
});
