import type { Codebase } from './codebase.ts';
import { type FileLayer, fileLayer } from './file-layer.ts';
import type { IntendedComponent } from './intent.ts';

type Declared = Pick<Codebase, 'components' | 'intent'>;

/** Parallel to `codebase.components`: what the team said of each, null of those that it did not declare. */
export function intendedComponents({ components, intent }: Declared): readonly (IntendedComponent | null)[] {
  const byName = new Map(intent?.components.map((component) => [component.name, component]));
  return components.map(({ name, kind }) => (kind === 'declared' ? (byName.get(name) ?? null) : null));
}

/** Where a file (an index into `codebase.files`) stands: as its component was declared, else as its path and its units say. */
export function layerFinder(codebase: Pick<Codebase, 'files'> & Declared): (file: number) => FileLayer | null {
  const kinds = new Map(codebase.intent?.layers.map(({ name, kind }) => [name, kind]));
  const declared = intendedComponents(codebase).map((component) => kinds.get(component?.layer ?? '') ?? null);
  return (file) => {
    const { path, units, component } = codebase.files[file]!;
    return declared[component] ?? fileLayer(path, units);
  };
}
