import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from './measure.ts';

export interface Contestant {
  readonly name: string;
  /** What the run does, for the table. */
  readonly does: string;
  readonly command: Command;
  /** Brings the tool into the state that the name promises (cold: no cache). */
  readonly prepare: () => void;
  /** Reads modules and edges from the tool's output where it prints them. */
  readonly count: (output: string) => { readonly modules: number; readonly edges: number } | null;
}

const bench = fileURLToPath(new URL('.', import.meta.url));
const bundle = join(bench, '..', 'dist', 'main.js');

/** paydown and its peers on the same tree. Peers come from npm, installed below bench/ and nowhere else. */
export function contestants(tree: string, scratch: string): Contestant[] {
  return [...ourselves(tree, scratch), ...peers(tree)];
}

function ourselves(tree: string, scratch: string): Contestant[] {
  const cache = join(scratch, 'cache');
  const run = (words: readonly string[]): Command => ({
    program: process.execPath,
    words: [bundle, ...words],
    folder: tree,
    environment: { PAYDOWN_CACHE_DIR: cache },
  });
  const forget = (): void => rmSync(cache, { recursive: true, force: true });
  return [
    {
      name: 'paydown graph cold',
      does: 'graph',
      command: run(['graph', tree]),
      prepare: forget,
      count: countEdgeLines,
    },
    {
      name: 'paydown scan cold',
      does: 'graph, cycles, units, all rules',
      command: run(['scan', tree]),
      prepare: forget,
      count: nothing,
    },
    {
      name: 'paydown scan warm',
      does: 'the same, facts known',
      command: run(['scan', tree]),
      prepare: () => {},
      count: nothing,
    },
  ];
}

const EXTENSIONS = 'ts,tsx,mts,cts,js,jsx,mjs,cjs';

function peers(tree: string): Contestant[] {
  const cruise = ['--config', join(bench, 'dependency-cruiser.json'), '-T', 'json', '.'];
  const knip = ['--directory', tree, '--no-exit-code', '--no-progress'];
  return [
    ...fallow(tree),
    peer(
      { name: 'dependency-cruiser', does: 'graph, cycles', count: countCruised },
      nodeCommand(tree, 'dependency-cruiser/bin/dependency-cruiser.mjs', cruise),
    ),
    peer(
      { name: 'madge', does: 'graph, cycles', count: countMadge },
      nodeCommand(tree, 'madge/bin/cli.js', ['--extensions', EXTENSIONS, '--json', tree]),
    ),
    peer({ name: 'knip', does: 'graph, unused, cycles', count: nothing }, nodeCommand(tree, 'knip/bin/knip.js', knip)),
  ];
}

function fallow(tree: string): Contestant[] {
  const command: Command = {
    program: join(bench, 'node_modules', '.bin', 'fallow'),
    words: ['architecture', '--cycles', '-r', tree, '-f', 'json'],
    folder: tree,
  };
  const forget = (): void => rmSync(join(tree, '.fallow'), { recursive: true, force: true });
  return [
    { ...peer({ name: 'fallow cold', does: 'graph, cycles', count: nothing }, command), prepare: forget },
    peer({ name: 'fallow warm', does: 'graph, cycles', count: nothing }, command),
  ];
}

function peer(about: Pick<Contestant, 'name' | 'does' | 'count'>, command: Command): Contestant {
  return { ...about, command, prepare: () => {} };
}

function nodeCommand(tree: string, script: string, words: readonly string[]): Command {
  return { program: process.execPath, words: [join(bench, 'node_modules', script), ...words], folder: tree };
}

function nothing(): null {
  return null;
}

function countEdgeLines(output: string): { modules: number; edges: number } {
  const lines = output.split('\n').filter((line) => line !== '');
  return { modules: new Set(lines.flatMap((line) => line.split('\t').slice(0, 2))).size, edges: lines.length };
}

interface CruiseResult {
  readonly modules: readonly {
    readonly dependencies: readonly { readonly couldNotResolve: boolean; readonly coreModule: boolean }[];
  }[];
}

function countCruised(output: string): { modules: number; edges: number } | null {
  const result = parse(output) as CruiseResult | null;
  if (!result) return null;
  const edges = result.modules
    .flatMap((module) => module.dependencies)
    .filter((edge) => !edge.couldNotResolve && !edge.coreModule);
  return { modules: result.modules.length, edges: edges.length };
}

function countMadge(output: string): { modules: number; edges: number } | null {
  const result = parse(output) as Record<string, string[]> | null;
  if (!result) return null;
  return { modules: Object.keys(result).length, edges: Object.values(result).flat().length };
}

/** A peer that failed prints no JSON; the table then shows its exit code without counts. */
function parse(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}
