import { resolve } from 'node:path';
import type { ImportFact } from '../../src/model/facts.ts';
import { strongComponents } from '../../src/model/strong-components.ts';
import { loadCompiler } from './compiler.ts';
import { type Difference, findDifferences, IMPLEMENTATION } from './difference.ts';
import { importSites } from './import-sites.ts';
import { type ProductEdges, productEdges } from './product-edges.ts';
import { referenceCycles } from './reference-cycles.ts';
import { ReferenceResolver } from './reference-resolver.ts';
import { openRepository, readText, type Repository } from './repository.ts';

/** Compares the product's edges and cycles with those of the TypeScript compiler: `node bench/oracle/compare-edges.ts PATH`. */
function main(): void {
  const repository = openRepository(resolve(process.argv[2] ?? '.'));
  const product = productEdges(repository);
  const { targets, beyond } = referenceTargets(repository, product);
  const reference = specifiersByEdge(targets, product);
  const ours = specifiersByEdge(productTargets(product), product);
  const referenceTarget = (path: string, specifier: string): string | null | undefined =>
    targets.get(path)?.get(specifier);
  const differences = findDifferences({ reference, ours, referenceTarget }, product);
  report(product, { reference: reference.size, ours: ours.size, differences });
  print(`imports that only the product reads, resolved by the compiler all the same: ${beyond}`);
  reportCycles(product, ours);
}

type Targets = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

/** What the compiler makes of its own imports, and of those that only the product reads (`require.resolve`, `new URL`). */
function referenceTargets(repository: Repository, product: ProductEdges): { targets: Targets; beyond: number } {
  const compiler = loadCompiler();
  const resolver = new ReferenceResolver(compiler, repository);
  const targets = new Map<string, Map<string, string | null>>();
  let beyond = 0;
  for (const [path, facts] of product.imports) {
    const found = new Map<string, string | null>();
    for (const site of importSites(compiler, path, readText(repository.root, path))) {
      const target = resolver.resolve(path, site);
      if (target !== null || !found.has(site.specifier)) found.set(site.specifier, target);
    }
    const others = facts.filter((fact) => !found.has(fact.specifier) && isBeyond(fact));
    for (const { specifier } of others) found.set(specifier, resolver.resolve(path, { specifier, kind: 'require' }));
    beyond += others.length;
    targets.set(path, found);
  }
  return { targets, beyond };
}

/** A URL names a module only where it names a module file. */
function isBeyond({ kind, specifier }: ImportFact): boolean {
  return kind === 'require' || kind === 'lazy-require' || (kind === 'url' && /\.[cm]?[jt]sx?$/.test(specifier));
}

function productTargets(product: ProductEdges): Targets {
  const explained = [...product.imports].map(
    ([path, facts]) =>
      [path, new Map(facts.map(({ specifier }) => [specifier, product.explain(path, specifier).target]))] as const,
  );
  return new Map(explained);
}

function specifiersByEdge(targets: Targets, product: ProductEdges): Map<string, string[]> {
  const edges = new Map<string, string[]>();
  for (const [from, found] of targets) {
    for (const [specifier, to] of found) {
      if (to === null || to === from || !product.imports.has(to)) continue;
      const edge = `${from}\t${to}`;
      edges.set(edge, [...(edges.get(edge) ?? []), specifier]);
    }
  }
  return edges;
}

interface Outcome {
  readonly reference: number;
  readonly ours: number;
  readonly differences: readonly Difference[];
}

function report(product: ProductEdges, { reference, ours, differences }: Outcome): void {
  const { codebase, imports } = product;
  const facts = [...imports.values()].reduce((sum, each) => sum + each.length, 0);
  if (codebase.graph.targets.length !== ours) throw new Error('the graph holds other edges than its imports lead to');
  const count = (side: Difference['side'], isPair: boolean): number =>
    differences.filter((each) => each.side === side && (each.category === IMPLEMENTATION) === isPair).length;
  const missing = count('missing', false);
  const extra = count('extra', false);
  print(`files ${imports.size}, import facts ${facts}, unresolved ${codebase.unresolved.length}`);
  print(`reference edges ${reference}, product edges ${ours}`);
  print(`implementation for declaration ${count('missing', true)} (the product ${count('extra', true)})`);
  print(`missing ${missing}, found ${percent(reference - missing, reference)}`);
  print(`extra ${extra}, ${percent(extra, reference)}`);
  for (const { side, from, to, specifiers, category } of differences) {
    print(`${side}\t${from}\t${to}\t${specifiers.join(' ')}\t${category}`);
  }
}

function reportCycles(product: ProductEdges, edges: ReadonlyMap<string, unknown>): void {
  const targets = new Map<string, Set<string>>([...product.imports.keys()].map((path) => [path, new Set<string>()]));
  for (const edge of edges.keys()) {
    const [from = '', to = ''] = edge.split('\t');
    targets.get(from)?.add(to);
  }
  const expected = referenceCycles(targets).map((members) => members.join('\n'));
  const found = new Set(productCycles(product));
  const same = expected.filter((each) => found.has(each)).length;
  print(`cycles: reference ${expected.length}, product ${found.size}, identical ${same}`);
}

function productCycles({ codebase }: ProductEdges): readonly string[] {
  const { componentOf } = strongComponents(codebase.graph);
  const groups = Map.groupBy(codebase.files.keys(), (file) => componentOf[file]);
  const cycles = [...groups.values()].filter((members) => members.length > 1);
  return cycles.map((members) =>
    members
      .map((file) => codebase.files[file]?.path ?? '')
      .toSorted()
      .join('\n'),
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(3)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
