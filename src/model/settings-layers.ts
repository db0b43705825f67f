import type { Part } from './fitness-function.ts';
import type { Structure } from './structure.ts';
import { type HeldFunction, heldFunctions } from './held-functions.ts';

/**
 * The layers of the settings bind as they stand: each may use those after it. A record that speaks of one of them says
 * more about it, and then only the record counts.
 */
export function settingsLayers(structure: Structure): HeldFunction<'layers'>[] {
  const { components, intent } = structure.codebase;
  if (intent === null || intent.layers.length < 2) return [];
  const layerOf = new Map(intent.components.map(({ name, layer }) => [name, layer]));
  const spoken = new Set(
    heldFunctions(structure, ['layers']).flatMap(({ given }) => given.floors.flat().map(({ name }) => name)),
  );
  if (intent.layers.some(({ name }) => spoken.has(`layer:${name}`))) return [];
  const floors = intent.layers.map(({ name }): Part[] => {
    const files = components.flatMap((component) => (layerOf.get(component.name) === name ? component.files : []));
    return files.length === 0 ? [] : [{ name, files: files.toSorted((a, b) => a - b) }];
  });
  if (floors.filter((parts) => parts.length > 0).length < 2) return [];
  const terms = { because: null, except: [], countsTypes: false, holdsTests: false, severity: null };
  const given = {
    kind: 'layers',
    line: intent.layers[0]!.at.line,
    floors,
    isClosed: false,
    areRoomsBlind: false,
  } as const;
  return [{ record: null, given: { ...given, ...terms }, isBinding: true }];
}
