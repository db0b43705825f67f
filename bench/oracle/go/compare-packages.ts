import { execFileSync } from 'node:child_process';
import { join, relative, resolve, sep } from 'node:path';
import { folderOf } from '../../../src/base/paths.ts';
import { type ProductLinks, productLinks } from './product-links.ts';

const LARGEST_OUTPUT = 1 << 30;
const SHOWN = 30;

/**
 * Compares dependencies between package folders with `go list`: `node bench/oracle/go/compare-packages.ts FOLDER`. Needs a
 * Go toolchain that accepts the `go` lines of the folder's go.mod files; nothing is downloaded.
 */
async function main(): Promise<void> {
  const root = resolve(process.argv[2] ?? '.');
  const product = await productLinks(root);
  const packages = product.links.projects.flatMap(({ folder }) => listPackages(root, folder));
  const folders = new Map(packages.map(({ ImportPath, Dir }) => [ImportPath, inRoot(root, Dir)]));
  const reference = new Set<string>();
  for (const goPackage of packages) {
    const from = inRoot(root, goPackage.Dir);
    for (const imported of importsOf(goPackage)) {
      const to = folders.get(imported);
      if (to !== undefined && to !== from) reference.add(`${from}\t${to}`);
    }
  }
  const ours = ourEdges(product, new Set(packages.flatMap((each) => filesOf(root, each))));
  const absent = [...reference].filter((edge) => !ours.has(edge)).sort();
  const missing = absent.filter((edge) => !isBeyond(product, edge));
  const extra = [...ours].filter((edge) => !reference.has(edge)).sort();
  print(`${packages.length} packages, reference ${reference.size}, ours ${ours.size}`);
  print(`explained: ${absent.length - missing.length} that begin or end in generated files, or lead to unsafe`);
  show('missing', missing);
  show('extra', extra);
}

/** Whether an edge may rest on generated files alone, which the product leaves out by design, or leads into the compiler. */
function isBeyond({ leftOut, sources }: ProductLinks, edge: string): boolean {
  const [from = '', to = ''] = edge.split('\t');
  if (to === 'unsafe' || [...leftOut].some((path) => folderOf(path) === from)) return true;
  return !sources.some(({ path }) => folderOf(path) === to);
}

/** The fields of `go list -json` that are read. */
interface ListedPackage {
  readonly ImportPath: string;
  readonly Dir: string;
  readonly [files: string]: string | readonly string[] | undefined;
}

function listPackages(root: string, folder: string): ListedPackage[] {
  const output = execFileSync('go', ['list', '-e', '-json', './...'], {
    cwd: join(root, folder),
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GOFLAGS: '-mod=mod', GOPROXY: 'off', GOWORK: 'off' },
  });
  return output
    .split(/(?<=^\})\n/m)
    .filter((text) => text.trim() !== '')
    .map((text): ListedPackage => JSON.parse(text));
}

function importsOf(goPackage: ListedPackage): string[] {
  return ['Imports', 'TestImports', 'XTestImports'].flatMap((field) => goPackage[field] ?? []);
}

function filesOf(root: string, goPackage: ListedPackage): string[] {
  const fields = ['GoFiles', 'CgoFiles', 'TestGoFiles', 'XTestGoFiles'];
  return fields.flatMap((field) => goPackage[field] ?? []).map((name) => inRoot(root, join(goPackage.Dir, name)));
}

function inRoot(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

function ourEdges({ sources, links }: ProductLinks, built: ReadonlySet<string>): Set<string> {
  const edges = new Set<string>();
  for (const { from, to } of links.edges) {
    const path = sources[from]?.path ?? '';
    const [start, end] = [folderOf(path), folderOf(sources[to]?.path ?? '')];
    if (start !== end && built.has(path)) edges.add(`${start}\t${end}`);
  }
  return edges;
}

function show(title: string, lines: readonly string[]): void {
  print(`${title}: ${lines.length}`);
  for (const line of lines.slice(0, SHOWN)) print(`  ${line}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
