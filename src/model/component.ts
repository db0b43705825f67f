/** A part of the code base that people would name: one that the team declared, else a workspace package or a folder. */
export interface Component {
  /** Unique, stable: as declared, else the package name, else the folder relative to the root; `(root)` for files at the top. */
  readonly name: string;
  /** Folder relative to the root, '' for the root itself; of a declared one the folder that holds all of its files. */
  readonly folder: string;
  readonly kind: 'declared' | 'package' | 'folder';
  /** Indexes into `Codebase.files`, ascending. */
  readonly files: readonly number[];
}

/** Coupling of one node of a graph, after R. C. Martin, "Agile Software Development" (2002), ch. 20. */
export interface Coupling {
  /** Nodes that depend on it (Ca). */
  readonly fanIn: number;
  /** Nodes it depends on (Ce). */
  readonly fanOut: number;
  /** Ce / (Ca + Ce): 0 = everybody leans on it, 1 = leans on everybody; null when it has neither. */
  readonly instability: number | null;
}
