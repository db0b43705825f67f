import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { folderOf } from '../../../src/base/paths.ts';
import { type ProductLinks, productLinks } from './product-links.ts';

const LARGEST_OUTPUT = 1 << 30;
const SHOWN = 30;

/** Compares file edges with go/types: `node bench/oracle/go/compare-edges.ts FOLDER`. Needs a Go toolchain. */
async function main(): Promise<void> {
  const root = resolve(process.argv[2] ?? '.');
  const product = await productLinks(root);
  const reference = referenceEdges(root, product.leftOut);
  const built = new Set([...reference].flatMap((edge) => edge.split('\t')));
  const ours = ourEdges(product, built);
  const missing = [...reference].filter((edge) => !ours.has(edge)).sort();
  const unseen = [...ours].filter((edge) => !reference.has(edge)).sort();
  const extra = unseen.filter((edge) => !isBlankImport(product, edge));
  const matched = reference.size - missing.length;
  print(
    `${product.sources.length} files, ${product.links.edges.length} edges, ${product.links.unresolved.length} unresolved`,
  );
  print(`between files built here: reference ${reference.size}, ours ${ours.size}`);
  print(`recall ${percent(matched, reference.size)}, precision ${percent(matched, matched + extra.length)}`);
  print(`${unseen.length - extra.length} more by imports for their side effects, which use no name`);
  show('missing', missing);
  show('extra', extra);
  show(
    'unresolved',
    product.links.unresolved.map(
      ({ file, specifier, reason }) => `${product.sources[file]?.path} ${specifier} ${reason}`,
    ),
  );
}

function referenceEdges(root: string, leftOut: ReadonlySet<string>): Set<string> {
  const program = join(import.meta.dirname, 'edges.go');
  const output = execFileSync('go', ['run', program, root], { encoding: 'utf8', maxBuffer: LARGEST_OUTPUT });
  const edges = output.split('\n').filter((line) => line !== '');
  return new Set(edges.filter((edge) => !edge.split('\t').some((path) => leftOut.has(path))));
}

/** Those between files that the reference has at all: it reads what is built on one platform. */
function ourEdges({ sources, links }: ProductLinks, built: ReadonlySet<string>): Set<string> {
  const edges = new Set<string>();
  for (const { from, to } of links.edges) {
    const [start = '', end = ''] = [sources[from]?.path, sources[to]?.path];
    if (built.has(start) && built.has(end)) edges.add(`${start}\t${end}`);
  }
  return edges;
}

/** Whether an edge comes from `import _`: such an import leads to what runs when the package is loaded. */
function isBlankImport({ sources }: ProductLinks, edge: string): boolean {
  const [from = '', to = ''] = edge.split('\t');
  const folder = `/${folderOf(to)}`;
  const imports = sources.find(({ path }) => path === from)?.links.imports ?? [];
  return imports.some(({ names, specifier }) => {
    return names.length === 0 && (folder.endsWith(`/${specifier}`) || `/${specifier}`.endsWith(folder));
  });
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(3)} %`;
}

function show(title: string, lines: readonly string[]): void {
  print(`${title}: ${lines.length}`);
  for (const line of lines.slice(0, SHOWN)) print(`  ${line}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
