import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { componentOfFiles, findComponents } from '../../src/assembly/components.ts';
import { type ServiceSource, findServices } from '../../src/assembly/services/find-services.ts';
import { connectWires } from '../../src/assembly/wires/connect-wires.ts';
import type { WireSource } from '../../src/assembly/wires/wire-source.ts';
import { compareText } from '../../src/base/ordering.ts';
import { readFileWires } from './read-file-wires.ts';
import { noSymbols } from '../../src/model/facts.ts';
import { parseManifest } from '../../src/sources/manifests/index.ts';
import type { Manifest } from '../../src/model/manifest.ts';

export interface FoundWire {
  readonly kind: string;
  /** `path:line` */
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly confidence: number;
}

/** Wires and unmatched calls of a folder. */
export async function findWires(root: string): Promise<FoundWire[]> {
  const paths = listFiles(root).toSorted(compareText);
  const sources: (ServiceSource & WireSource)[] = [];
  for (const path of paths) {
    const facts = await readFileWires(extname(path), () => readFileSync(join(root, path), 'utf8'));
    if (facts !== null) sources.push({ path, symbols: noSymbols, ...facts });
  }
  const manifests = readManifests(root, paths);
  const services = findServices({ snapshotPaths: paths, sources, manifests });
  const components = findComponents(
    sources.map(({ path }) => path),
    { packages: { byFolder: new Map(), byName: new Map() }, projects: [] },
  );
  const componentOf = componentOfFiles(components, sources.length);
  const { wires, unmatchedCalls } = connectWires({ sources, services, componentOf });
  const pathOf = (node: number): string => sources[node]?.path ?? '';
  return [
    ...wires.map(({ kind, from, to, label, fromLine, toLine, confidence }) => ({
      kind,
      from: `${pathOf(from)}:${fromLine}`,
      to: `${pathOf(to)}:${toLine}`,
      label,
      confidence,
    })),
    ...unmatchedCalls.map(({ file, line, label }) => ({
      kind: 'unmatched',
      from: `${pathOf(file)}:${line}`,
      to: '-',
      label,
      confidence: 1,
    })),
  ];
}

const SKIPPED_FOLDERS = new Set(['.git', 'node_modules', 'dist', 'build', 'target', 'bin', 'obj', 'vendor', 'webjars']);

function listFiles(root: string, below = ''): string[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : listFiles(root, path);
    return entry.isFile() ? [path] : [];
  });
}

function readManifests(root: string, paths: readonly string[]): Map<string, Manifest> {
  const found = new Map<string, Manifest>();
  for (const path of paths.filter((candidate) => /(?:^|\/)package\.json$/.test(candidate))) {
    const manifest = parseManifest(path, readFileSync(join(root, path), 'utf8'));
    if (manifest !== null) found.set(path, manifest);
  }
  return found;
}
