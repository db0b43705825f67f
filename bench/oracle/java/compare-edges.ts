import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { NamedSource } from '../../../src/assembly/ecosystem-links.ts';
import { resolveJava } from '../../../src/assembly/java/resolve-java.ts';
import { decodeText } from '../../../src/base/decode-text.ts';
import { folderOf } from '../../../src/base/paths.ts';
import { java } from '../../../src/languages/java/index.ts';
import type { JavaManifest } from '../../../src/model/java-manifest.ts';
import { readGrammar } from '../../../src/sources/grammars/read-grammar.ts';
import { parseJavaManifest } from '../../../src/sources/manifests/java/index.ts';

/**
 * Compares the product's file and package edges with those of the Java compiler (EdgeOracle.java):
 * `node bench/oracle/java/compare-edges.ts REPOSITORY`. Files whose types another file declares too are compared by type.
 */
async function main(): Promise<void> {
  const root = resolve(process.argv[2] ?? '.');
  const paths = listTracked(root);
  const sources = await readSources(root, paths);
  const manifests = readManifests(root, paths);
  const result = resolveJava({ snapshotPaths: paths, leftOutPaths: new Set(), sources, manifests });
  const typeNames = sources.map(({ symbols }) => symbols.declarations[0]?.name ?? '');
  const duplicated = findDuplicated(typeNames);
  const ours = new Map<string, string>();
  for (const { from, to } of result.edges) ours.set(`${sources[from]?.path}\t${sources[to]?.path}`, '');
  const reference = askCompiler(root, sources);
  const isComparable = (edge: string): boolean => edge.split('\t').every((path) => !duplicated.has(path));
  const indexed = new Map(sources.map(({ path }, node) => [path, typeNames[node] ?? '']));
  const duplicatedPaths = new Set(
    sources.filter((_, node) => duplicated.has(typeNames[node] ?? '')).map(({ path }) => path),
  );
  for (const path of duplicatedPaths) duplicated.add(path);
  const mine = [...ours.keys()].filter(isComparable);
  const theirs = [...reference.keys()].filter(isComparable);
  print(
    `files ${sources.length}, of which ${duplicatedPaths.size} declare a type that another file declares too and are left aside`,
  );
  compare('file edges', { ours: mine, theirs, kinds: reference });
  const packaged = (edges: readonly string[]): string[] =>
    [...new Set(edges.map((edge) => packageEdge(edge, indexed)))].filter(isBetween);
  compare('package edges', { ours: packaged(mine), theirs: packaged(theirs), kinds: new Map() });
  print(
    `unresolved imports ${result.unresolved.length}, importers of build outputs ${result.generated.length}, externals ${result.externals.length}`,
  );
  print(
    `projects ${result.projects.length}, project edges ${result.projects.reduce((sum, { dependsOn }) => sum + dependsOn.length, 0)}`,
  );
  for (const { path, problem } of result.problems) print(`problem ${path}: ${problem}`);
}

function listTracked(root: string): string[] {
  const listed = execFileSync('git', ['-C', root, 'ls-files', '-z'], { maxBuffer: 1 << 28, encoding: 'utf8' });
  return listed
    .split('\0')
    .filter((path) => path !== '')
    .toSorted((a, b) => (a < b ? -1 : 1));
}

async function readSources(root: string, paths: readonly string[]): Promise<NamedSource[]> {
  const extract = await java.open(readGrammar);
  const wanted = new Set(['links', 'symbols'] as const);
  return paths.flatMap((path) => {
    const text = path.endsWith('.java') ? decodeText(readFileSync(join(root, path)))?.text : undefined;
    if (text === undefined) return [];
    const { links, symbols } = extract({ text, extension: '.java' }, wanted);
    return links.leftOut === null ? [{ path, language: 'java', links, symbols }] : [];
  });
}

function readManifests(root: string, paths: readonly string[]): Map<string, JavaManifest> {
  const manifests = paths.flatMap((path): [string, JavaManifest][] => {
    const manifest = parseJavaManifest(path, () => readFileSync(join(root, path), 'utf8'));
    return manifest === null ? [] : [[path, manifest]];
  });
  return new Map(manifests);
}

/** Edge to how the compiler knows it. */
function askCompiler(root: string, sources: readonly NamedSource[]): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'java-edges-'));
  try {
    const list = join(folder, 'files.txt');
    writeFileSync(list, sources.map(({ path }) => join(root, path)).join('\n'));
    const program = join(import.meta.dirname, 'EdgeOracle.java');
    const printed = execFileSync('java', ['-Xmx2g', program, list], { maxBuffer: 1 << 28, encoding: 'utf8' });
    const known = new Map<string, string>();
    for (const line of printed.split('\n').filter((each) => each !== '')) {
      const [kind = '', from = '', to = ''] = line.split('\t');
      const edge = `${from.slice(root.length + 1)}\t${to.slice(root.length + 1)}`;
      if (known.get(edge) !== 'attributed') known.set(edge, kind);
    }
    return known;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function findDuplicated(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const name of names) {
    if (name !== '' && seen.has(name)) again.add(name);
    seen.add(name);
  }
  return again;
}

function packageEdge(edge: string, typeNames: ReadonlyMap<string, string>): string {
  return edge
    .split('\t')
    .map((path) => typeNames.get(path)?.replace(/\.[^.]*$/, '') ?? folderOf(path))
    .join('\t');
}

function isBetween(edge: string): boolean {
  return new Set(edge.split('\t')).size === 2;
}

interface Comparison {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** How the compiler knows an edge. */
  readonly kinds: ReadonlyMap<string, string>;
}

function compare(what: string, { ours, theirs, kinds }: Comparison): void {
  const mine = new Set(ours);
  const reference = new Set(theirs);
  const missing = theirs.filter((edge) => !mine.has(edge));
  const extra = ours.filter((edge) => !reference.has(edge));
  const agreed = theirs.length - missing.length;
  const share = (100 * agreed) / Math.max(1, agreed + missing.length + extra.length);
  print(
    `${what}: compiler ${theirs.length}, product ${ours.length}, missing ${missing.length}, extra ${extra.length}, agreement ${share.toFixed(3)} %`,
  );
  for (const edge of missing.slice(0, MOST_SHOWN))
    print(`  missing ${kinds.get(edge) ?? ''} ${edge.replace('\t', ' -> ')}`);
  for (const edge of extra.slice(0, MOST_SHOWN)) print(`  extra ${edge.replace('\t', ' -> ')}`);
}

const MOST_SHOWN = Number(process.env['SHOWN'] ?? 40);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
