import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { EcosystemLinks, NamedSource } from '../../../src/assembly/ecosystem-links.ts';
import { resolveGo } from '../../../src/assembly/go/resolve-go.ts';
import { go } from '../../../src/languages/go/index.ts';
import type { GoManifest } from '../../../src/model/go-manifest.ts';
import { readGrammar } from '../../../src/sources/grammars/read-grammar.ts';
import { parseGoModule, parseGoWorkspace } from '../../../src/sources/manifests/go/parse-go-module.ts';
import { listGoFiles } from './go-files.ts';

export interface ProductLinks {
  readonly sources: readonly NamedSource[];
  /** Files that were not read. */
  readonly leftOut: ReadonlySet<string>;
  readonly links: EcosystemLinks;
}

/** What the product makes of a folder. */
export async function productLinks(root: string): Promise<ProductLinks> {
  const extract = await go.open(readGrammar);
  const paths = listGoFiles(root)
    .map((path) => relative(root, path).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)vendor\//.test(path))
    .sort();
  const sources: NamedSource[] = [];
  const leftOut = new Set<string>();
  for (const path of paths) {
    const text = readFileSync(join(root, path), 'utf8');
    const { links, symbols } = extract({ text, extension: '.go' }, new Set(['links', 'symbols']));
    if (links.leftOut === null) sources.push({ path, links, symbols });
    else leftOut.add(path);
  }
  const manifests = new Map(readManifests(root, ''));
  return { sources, leftOut, links: resolveGo({ snapshotPaths: paths, sources, leftOutPaths: leftOut, manifests }) };
}

function* readManifests(root: string, folder: string): Generator<[string, GoManifest]> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && !/^(?:vendor|testdata|node_modules|[._].*)$/.test(entry.name))
      yield* readManifests(root, path);
    else if (entry.name === 'go.mod') yield [path, parseGoModule(readFileSync(join(root, path), 'utf8'))];
    else if (entry.name === 'go.work') yield [path, parseGoWorkspace(readFileSync(join(root, path), 'utf8'))];
  }
}
