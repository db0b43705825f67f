import { noFamilies } from '../model/found-families.ts';
import type { Codebase } from '../model/codebase.ts';
import type { LinkFacts, SymbolFacts } from '../model/facts.ts';
import type { Manifest } from '../model/manifest.ts';
import type { NotAnalysed } from '../model/not-analysed.ts';
import { linkSources } from './link-sources.ts';
import { type DescribedSource, linkedCodebase } from './linked-codebase.ts';

/** A source file with its facts. */
export interface AssemblySource extends DescribedSource {
  readonly links: LinkFacts;
  readonly symbols: SymbolFacts;
}

export interface AssemblyInput {
  /** Every regular file of the snapshot, assets included, sorted. */
  readonly snapshotPaths: readonly string[];
  /** Sorted by path; files that were left out are absent. */
  readonly sources: readonly AssemblySource[];
  /** What is in the repository and was not read, also symbolic links and submodules: importing it is neither an edge nor unresolved. */
  readonly leftOutPaths: ReadonlySet<string>;
  readonly manifests: ReadonlyMap<string, Manifest>;
  readonly notAnalysed: readonly NotAnalysed[];
}

/** Assembles the model of one snapshot from facts alone. Pure: no I/O, same input, same result. */
export function assembleCodebase(input: AssemblyInput): Codebase {
  const { sources, notAnalysed } = input;
  return linkedCodebase({
    sources,
    notAnalysed,
    linkage: linkSources({ ...input, remembered: null, declaration: null }),
    wiring: null,
    found: noFamilies,
    intent: null,
  });
}
