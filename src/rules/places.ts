import type { SourceFile } from '../model/codebase.ts';
import type { DependencyEdge } from '../model/graph.ts';
import type { UnitFact } from '../model/facts.ts';
import type { Place } from '../model/finding.ts';
import type { Structure } from '../model/structure.ts';

/** A whole file as a place: its first line, with no symbol. */
export function filePlace(structure: Structure, file: number): Place {
  return { path: structure.codebase.files[file]!.path, startLine: 1, endLine: 1, symbol: null };
}

/** Where a file begins to depend on another, as far as an import says so. */
export function importPlace(structure: Structure, { from, line }: DependencyEdge): Place {
  return line === 0 ? filePlace(structure, from) : { ...filePlace(structure, from), startLine: line, endLine: line };
}

/** The files held to the full standard. */
export function productionFiles({ codebase, roles }: Structure): SourceFile[] {
  return codebase.files.filter((_, file) => roles[file] === 'production');
}

/** The name of the component that a file belongs to. */
export function componentName({ codebase }: Structure, file: SourceFile): string | null {
  return codebase.components[file.component]?.name ?? null;
}

/** The name of the one component that holds all the files, or null. */
export function componentOf(structure: Structure, files: readonly number[]): string | null {
  const { codebase } = structure;
  const owners = new Set(files.map((file) => codebase.files[file]!.component));
  const [owner] = owners;
  return owners.size === 1 && owner !== undefined ? (codebase.components[owner]?.name ?? null) : null;
}

/** A unit as a place. */
export function unitPlace(file: SourceFile, unit: UnitFact): Place {
  return { path: file.path, startLine: unit.startLine, endLine: unit.endLine, symbol: unit.name };
}
