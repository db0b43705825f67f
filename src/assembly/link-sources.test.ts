import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LinkFacts } from '../model/facts.ts';
import { type ExampleFiles, exampleInput } from './example-snapshot.test-support.ts';
import { type LinkInput, linkSources } from './link-sources.ts';

const paths = ['orders/place.ts', 'orders/cancel.ts', 'pricing/index.ts', 'pricing/tiers.ts', 'web/cart.tsx'];
const specifiers =
  './place ./cancel ./tiers ../pricing ../pricing/tiers ../web/cart ./gone ../../outside ./dist/made a*b @shop/pricing ' +
  '@web/cart @web/gone zod react node:fs undeclared ';
const manifests: ExampleFiles = {
  'package.json': { name: 'shop', workspaces: ['*'], dependencies: { zod: '4', react: '19' } },
  'pricing/package.json': { name: '@shop/pricing' },
  'tsconfig.json': { compilerOptions: { paths: { '@web/*': ['./web/*'] } }, extends: './missing.json' },
  '.gitignore': 'dist',
};

const imports = fc.array(
  fc.record({
    specifier: fc.constantFrom(...specifiers.split(' ')),
    kind: fc.constantFrom('static' as const, 'require' as const, 'url' as const),
    isTypeOnly: fc.boolean(),
    names: fc.subarray(['price', 'tier', 'Vat']),
    line: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 6 },
);
const modules = fc.tuple(...paths.map(() => imports));
const edits = fc.tuple(...paths.map(() => fc.boolean()));

function input(written: readonly object[]): LinkInput {
  const files = { ...manifests, ...Object.fromEntries(paths.map((path, at) => [path, written[at] ?? []])) };
  return { ...exampleInput(files), remembered: null, declaration: null };
}

/** The input with links only where the file was edited. */
function edited(before: LinkInput, after: LinkInput): LinkInput {
  const sources = after.sources.map((source, at) =>
    isSame(source.links, before.sources[at]!.links) ? { ...source, links: null } : source,
  );
  return { ...after, sources, remembered: linkSources(before) };
}

function isSame(a: LinkFacts | null, b: LinkFacts | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

test('what is remembered of unchanged files gives the same linkage as reading all of them', () => {
  fc.assert(
    fc.property(modules, modules, edits, (before, changes, isEdited) => {
      const old = input(before);
      const now = input(before.map((each, at) => (isEdited[at] ? (changes[at] ?? []) : each)));
      expect(linkSources(edited(old, now))).toEqual(linkSources(now));
    }),
    { numRuns: 300 },
  );
});

test('lines and syntax problems of a file go with its text', () => {
  const problem = { line: 3, message: 'a bracket is missing' };
  const old = input([]);
  const [first, ...others] = old.sources;
  const unchanged = others.map((source) => ({ ...source, links: null }));
  const broken = { ...first!, links: { ...first!.links!, lines: 99, problems: [problem] } };
  const linkage = linkSources({ ...old, sources: [broken, ...unchanged], remembered: linkSources(old) });
  expect([...linkage.lines]).toEqual([99, 10, 10, 10, 10]);
  expect([...linkage.problems]).toEqual([[0, [problem]]]);
  const touched = { ...others[0]!, links: { ...others[0]!.links!, lines: 5 } };
  const elsewhere = [{ ...first!, links: null }, touched, ...unchanged.slice(1)];
  const after = linkSources({ ...old, sources: elsewhere, remembered: linkage });
  expect([[...after.lines], [...after.problems]]).toEqual([[99, 5, 10, 10, 10], [[0, [problem]]]]);
  const repaired = linkSources({ ...old, sources: [first!, ...unchanged], remembered: linkage });
  expect(repaired).toEqual(linkSources(old));
});

test('without a change what is remembered is all of it', () => {
  const all = input([[{ specifier: './cancel' }]]);
  const remembered = linkSources(all);
  const sources = all.sources.map((source) => ({ ...source, links: null }));
  expect(linkSources({ ...all, sources, remembered })).toBe(remembered);
});

test('settings are no code: what imports them depends on nothing, and no package is written in them', () => {
  const read = exampleInput({ ...manifests, 'config/rates.ts': [], 'web/cart.ts': [{ specifier: '../config/rates' }] });
  const asked = (language: string): LinkInput => ({
    ...read,
    sources: read.sources.map((source) => (source.path === 'config/rates.ts' ? { ...source, language } : source)),
    remembered: null,
    declaration: null,
  });
  const [code, settings] = ['typescript', 'config'].map((language) => linkSources(asked(language)));
  expect([code!.graph.targets.length, settings!.graph.targets.length]).toEqual([1, 0]);
  expect(settings!.unresolved).toEqual(code!.unresolved);
  expect(settings!.projects).toEqual(code!.projects);
  expect(settings!.projects.length).toBeGreaterThan(0);
});
