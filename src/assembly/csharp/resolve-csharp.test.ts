import { expect, it } from 'vitest';
import type { CSharpManifest } from '../../model/csharp-manifest.ts';
import type { ImportFact } from '../../model/facts.ts';
import { csharpManifestParser } from '../../sources/manifests/csharp/csharp-manifests.ts';
import type { NamedSource } from '../ecosystem-links.ts';
import { resolveCSharp } from './resolve-csharp.ts';

const using = (specifier: string, ...names: string[]): ImportFact => {
  return { specifier, kind: 'namespace', isTypeOnly: false, usesOnlyTypes: false, names, line: 1 };
};

interface Written {
  readonly namespaces?: readonly string[];
  readonly types?: readonly string[];
  readonly mentions?: readonly string[];
  readonly imports?: readonly ImportFact[];
}

function source(path: string, { namespaces = [], types = [], mentions = [], imports = [] }: Written): NamedSource {
  return {
    path,
    links: { leftOut: null, lines: 1, imports, exports: [], problems: [] },
    symbols: {
      namespaces,
      declarations: types.map((name) => ({ name, kind: 'type', isPublic: true, line: 1 })),
      references: mentions.map((name) => ({ name, line: 1, count: 1 })),
    },
  };
}

function edgesOf(sources: readonly NamedSource[], files: Readonly<Record<string, string>> = {}): string[] {
  const manifests = new Map<string, CSharpManifest>();
  for (const [path, text] of Object.entries(files)) {
    const manifest = csharpManifestParser(path)?.(text);
    if (manifest) manifests.set(path, manifest);
  }
  const snapshotPaths = sources.map(({ path }) => path);
  const { edges } = resolveCSharp({ sources, snapshotPaths, leftOutPaths: new Set(), manifests });
  return edges.map(({ from, to }) => `${snapshotPaths[from]} -> ${snapshotPaths[to]}`);
}

const tier = source('Tier.cs', { namespaces: ['Shop.Pricing'], types: ['Shop.Pricing.Tier'] });

it.each<[string, Written]>([
  ['a using', { mentions: ['Tier'], imports: [using('Shop.Pricing')] }],
  ['an enclosing namespace', { namespaces: ['Shop.Pricing.Rules'], mentions: ['Tier'] }],
  ['an alias', { mentions: ['Level'], imports: [using('Shop.Pricing.Tier', 'Level=Shop.Pricing.Tier')] }],
  ['a full name', { mentions: ['Shop.Pricing.Tier'] }],
  ['a name from the enclosing namespace on', { namespaces: ['Shop.Orders'], mentions: ['Pricing.Tier.Gold'] }],
  ['a static using', { imports: [using('Shop.Pricing.Tier', 'static')] }],
])('finds a type by %s', (_, written) => {
  expect(edgesOf([source('Order.cs', written), tier])).toEqual(['Order.cs -> Tier.cs']);
});

it('does not find a type whose namespace is not open', () => {
  expect(edgesOf([source('Order.cs', { namespaces: ['Shop.Orders'], mentions: ['Tier'] }), tier])).toEqual([]);
});

it('prefers what a using within the namespace opens', () => {
  const own = source('Own.cs', { namespaces: ['Shop.Own'], types: ['Shop.Own.Tier'] });
  const imports = [using('Shop.Own'), using('Shop.Pricing', 'namespace')];
  expect(
    edgesOf([source('Order.cs', { namespaces: ['Shop.Orders'], mentions: ['Tier'], imports }), own, tier]),
  ).toEqual(['Order.cs -> Tier.cs']);
});

it('tells types by their number of type arguments and takes a partial type for all its files', () => {
  const parts = ['One.cs', 'Two.cs'].map((path) => source(path, { namespaces: ['Shop'], types: ['Shop.Result`1'] }));
  const plain = source('Plain.cs', { namespaces: ['Shop'], types: ['Shop.Result'] });
  expect(edgesOf([source('Order.cs', { namespaces: ['Shop'], mentions: ['Result`1'] }), plain, ...parts])).toEqual([
    'Order.cs -> One.cs',
    'Order.cs -> Two.cs',
  ]);
});

const reference = (path: string): string =>
  `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="${path}" /></ItemGroup></Project>`;

it('sees only what the project references, through others too, and global usings of the project', () => {
  const files = {
    'Api/Api.csproj': reference('..\\Orders\\Orders.csproj'),
    'Orders/Orders.csproj': reference('..\\Pricing\\Pricing.csproj'),
    'Pricing/Pricing.csproj': '<Project Sdk="Microsoft.NET.Sdk" />',
  };
  const mention = { mentions: ['Tier', 'Cart'] };
  const sources = [
    source('Api/Global.cs', { imports: [using('Shop', 'global')] }),
    source('Api/Order.cs', mention),
    source('Orders/Cart.cs', { namespaces: ['Shop'], types: ['Shop.Cart'] }),
    source('Pricing/Tier.cs', { ...mention, namespaces: ['Shop'], types: ['Shop.Tier'] }),
  ];
  expect(edgesOf(sources, files)).toEqual(['Api/Order.cs -> Orders/Cart.cs', 'Api/Order.cs -> Pricing/Tier.cs']);
});
