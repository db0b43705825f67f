import { pathBelow } from '../../base/paths.ts';
import type { DeclaredProject } from '../ecosystem-links.ts';

/** Picks among several files that declare the same type the one that a file means. */
export type PlaceChoice = (places: readonly number[], from: number) => number;

/**
 * The one nearest along what the projects declare to depend on: in the file's own project, then in those it depends on;
 * among equals the one with the longest path in common, as main and test sources have.
 */
export function createPlaceChoice(paths: readonly string[], projects: readonly DeclaredProject[]): PlaceChoice {
  const projectOf = createProjectLookup(paths, projects);
  const distances = new Map<number, Map<number, number>>();
  const distancesFrom = (project: number): Map<number, number> => {
    const known = distances.get(project) ?? measureDistances(project, projects);
    distances.set(project, known);
    return known;
  };
  return (places, from) => {
    const [only = from] = places;
    if (places.length === 1) return only;
    const near = distancesFrom(projectOf(from));
    const ranked = places.map((place) => ({
      place,
      distance: near.get(projectOf(place)) ?? Infinity,
      shared: sharedLength(paths[place] ?? '', paths[from] ?? ''),
    }));
    ranked.sort((a, b) => compareNumbers(a.distance, b.distance) || b.shared - a.shared || a.place - b.place);
    return ranked[0]?.place ?? only;
  };
}

function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Index of the project with the deepest folder around a file, -1 for none. */
function createProjectLookup(paths: readonly string[], projects: readonly DeclaredProject[]): (node: number) => number {
  const byFolder = new Map(projects.map(({ folder }, index) => [folder, index]));
  const known = new Map<number, number>();
  return (node) => {
    const found = known.get(node) ?? deepestProject(paths[node] ?? '', byFolder);
    known.set(node, found);
    return found;
  };
}

function deepestProject(path: string, byFolder: ReadonlyMap<string, number>): number {
  for (let slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
    const found = byFolder.get(path.slice(0, slash));
    if (found !== undefined) return found;
    if (slash === 0) break;
  }
  return byFolder.get('') ?? -1;
}

function measureDistances(project: number, projects: readonly DeclaredProject[]): Map<number, number> {
  const distances = new Map([[project, 0]]);
  for (const [reached, distance] of distances) {
    for (const next of projects[reached]?.dependsOn ?? []) {
      if (!distances.has(next)) distances.set(next, distance + 1);
    }
  }
  return distances;
}

/** Length of the folders that two paths have in common. */
function sharedLength(a: string, b: string): number {
  let shared = 0;
  for (let slash = a.indexOf('/'); slash >= 0; slash = a.indexOf('/', slash + 1)) {
    if (pathBelow(a.slice(0, slash), b) === null) break;
    shared = slash;
  }
  return shared;
}
