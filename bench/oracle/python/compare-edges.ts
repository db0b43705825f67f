import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolvePython } from '../../../src/assembly/python/resolve-python.ts';
import { python } from '../../../src/languages/python/index.ts';
import type { FactKind, ImportFact } from '../../../src/model/facts.ts';
import type { PythonManifest } from '../../../src/model/python-manifest.ts';
import { readGrammar } from '../../../src/sources/grammars/read-grammar.ts';
import { pythonManifestParser } from '../../../src/sources/manifests/python/parse-python-manifest.ts';

const WANTED: ReadonlySet<FactKind> = new Set(['links', 'symbols']);

/** Compares the product's import edges with those of Python's own rules: `node bench/oracle/python/compare-edges.ts CHECKOUT ROOT…`. */
async function main(): Promise<void> {
  const [checkout = '.', ...roots] = process.argv.slice(2);
  const { reference, unread } = referenceEdges(checkout, roots);
  const ours = await productEdges(checkout, unread);
  print(`not compared, because the reference cannot parse them: ${unread.size} files`);
  const missing = [...reference].filter((edge) => !ours.has(edge));
  const extra = [...ours].filter((edge) => !reference.has(edge));
  for (const edge of missing) print(`missing\t${edge}`);
  for (const edge of extra) print(`extra\t${edge}`);
  print(`reference edges ${reference.size}, product edges ${ours.size}`);
  print(`missing ${missing.length}, extra ${extra.length}, agreement ${agreement(reference, ours).toFixed(3)} %`);
}

/** Shared edges among all edges that either side has. */
function agreement(reference: ReadonlySet<string>, ours: ReadonlySet<string>): number {
  const all = new Set([...reference, ...ours]);
  const both = [...reference].filter((edge) => ours.has(edge));
  return all.size === 0 ? 0 : (100 * both.length) / all.size;
}

async function productEdges(checkout: string, unread: ReadonlySet<string>): Promise<Set<string>> {
  const extract = await python.open(readGrammar);
  const listed = run('git', ['-C', checkout, 'ls-files', '-z']);
  const snapshotPaths = listed.split('\0').filter((path) => path !== '');
  const manifests = new Map<string, PythonManifest>();
  for (const path of snapshotPaths) {
    const parse = pythonManifestParser(path);
    if (parse) manifests.set(path, parse(readFileSync(join(checkout, path), 'utf8')));
  }
  const sources = snapshotPaths
    .filter((path) => path.endsWith('.py'))
    .map((path) => {
      const text = readFileSync(join(checkout, path), 'utf8');
      const { links, symbols } = extract({ text, extension: '.py' }, WANTED);
      const imports = unread.has(path) ? [] : links.imports.filter((fact) => !isCall(fact, text));
      return { path, language: 'python', links: { ...links, imports }, symbols };
    });
  const result = resolvePython({ snapshotPaths, leftOutPaths: new Set(), sources, manifests });
  const reasons = Map.groupBy(result.unresolved, ({ reason }) => reason);
  for (const [reason, all] of reasons) {
    print(`unresolved ${reason} ${all.length}`);
    for (const { file, specifier, line, names } of all.slice(0, 25)) {
      print(`  ${sources[file]?.path}:${line} ${specifier} ${names.join(' ')}`);
    }
  }
  const external = result.externals.filter(({ isBuiltin }) => !isBuiltin);
  print(`externals ${external.map(({ name, importers }) => `${name} ${importers.length}`).join(', ')}`);
  return new Set(result.edges.map(({ from, to }) => `${sources[from]?.path}\t${sources[to]?.path}`));
}

/** `import_module('shop.tiers')` is no statement, and the reference reads only those. */
function isCall({ line, kind }: ImportFact, text: string): boolean {
  return kind === 'dynamic' && /\b(?:import_module|__import__)\s*\(/.test(text.split('\n')[line - 1] ?? '');
}

interface Reference {
  readonly reference: ReadonlySet<string>;
  readonly unread: ReadonlySet<string>;
}

function referenceEdges(checkout: string, roots: readonly string[]): Reference {
  const lines = run('python3', [join(import.meta.dirname, 'import_edges.py'), checkout, ...roots]).split('\n');
  const rest = (word: string): string[] => {
    return lines.filter((line) => line.startsWith(`${word}\t`)).map((line) => line.slice(word.length + 1));
  };
  return { reference: new Set(rest('edge')), unread: new Set(rest('unread')) };
}

function run(command: string, options: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, options, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
