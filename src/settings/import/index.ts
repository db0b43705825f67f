import { type ImportSource, importDependencyCruiser } from './dependency-cruiser.ts';
import type { ImportedRules } from './imported-rule.ts';

export interface Importer {
  /** As in `--from`. */
  readonly name: string;
  /** Whether a file holds rules of the tool, by its path. */
  readonly isSource: (path: string) => boolean;
  readonly read: (source: ImportSource) => ImportedRules;
}

/** The tools whose rules are read. */
export const importers: readonly Importer[] = [
  {
    name: 'dependency-cruiser',
    isSource: (path) => /^\.dependency-cruiser\.(?:json|[cm]?[jt]s)$/.test(path),
    read: importDependencyCruiser,
  },
];
