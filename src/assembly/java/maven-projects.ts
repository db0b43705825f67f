import { folderOf, joinPath } from '../../base/paths.ts';
import type { MavenCoordinates, MavenManifest } from '../../model/java-manifest.ts';
import type { ProjectDraft, ProjectProblem } from './java-projects.ts';

/** A pom with what it inherits. */
interface EffectivePom {
  readonly path: string;
  readonly folder: string;
  readonly groupId: string;
  readonly artifactId: string;
  /** The pom itself, then its parents as far as the snapshot has them. */
  readonly line: readonly MavenManifest[];
}

/**
 * Modules of Maven with their effective dependencies: their own and those of their parents, properties put in
 * (https://maven.apache.org/pom.html, Inheritance and Properties).
 */
export function findMavenProjects(poms: ReadonlyMap<string, MavenManifest>): {
  readonly projects: readonly ProjectDraft[];
  readonly problems: readonly ProjectProblem[];
} {
  const lines = new ParentLines(poms);
  const effective = Array.from(poms, ([path, pom]) => inherit(path, lines.of(path, pom)));
  const foldersByName = Map.groupBy(effective, nameOf);
  const problems: ProjectProblem[] = [];
  const projects = effective.map((pom): ProjectDraft => {
    const { named, open } = dependenciesOf(pom);
    for (const text of open)
      problems.push({ path: pom.path, problem: `has a dependency with an unknown property: ${text}` });
    const local = named.flatMap((name) => nearestFolder(foldersByName.get(name) ?? [], pom.folder) ?? []);
    return {
      manifest: pom.path,
      name: nameOf(pom),
      folder: pom.folder,
      dependsOn: new Set(local),
      packages: new Set(named.filter((name) => !foldersByName.has(name))),
    };
  });
  return { projects, problems };
}

function nameOf({ groupId, artifactId }: Pick<EffectivePom, 'groupId' | 'artifactId'>): string {
  return groupId === '' ? artifactId : `${groupId}:${artifactId}`;
}

/** Several modules of one name are examples or copies: the one that shares the most folders is meant. */
function nearestFolder(poms: readonly EffectivePom[], folder: string): string | null {
  const shared = (other: string): number => {
    const parts = folder.split('/');
    const difference = other.split('/').findIndex((part, index) => part !== parts[index]);
    return difference < 0 ? Infinity : difference;
  };
  return poms.map((pom) => pom.folder).toSorted((a, b) => (shared(a) < shared(b) ? 1 : -1))[0] ?? null;
}

function inherit(path: string, line: readonly MavenManifest[]): EffectivePom {
  const folder = folderOf(path);
  const raw = { path, folder, groupId: '', artifactId: '', line };
  const [own] = line;
  const groupId = line.flatMap((pom) => [pom.groupId, pom.parent?.groupId]).find((each) => typeof each === 'string');
  return {
    ...raw,
    groupId: fill(groupId ?? '', raw),
    artifactId: fill(own?.artifactId ?? folder.slice(folder.lastIndexOf('/') + 1), raw),
  };
}

function dependenciesOf(pom: EffectivePom): { readonly named: readonly string[]; readonly open: readonly string[] } {
  const written = pom.line.flatMap(({ dependencies }) => dependencies);
  const names = written.flatMap((dependency) => fillCoordinates(dependency, pom));
  return {
    named: [...new Set(names.filter((name) => !name.includes('${')))],
    open: [...new Set(names.filter((name) => name.includes('${')))],
  };
}

function fillCoordinates({ groupId, artifactId }: MavenCoordinates, pom: EffectivePom): string[] {
  if (artifactId === null) return [];
  return [nameOf({ groupId: fill(groupId ?? '', pom), artifactId: fill(artifactId, pom) })];
}

/** A property may name another one; a ring of them stays as it is. */
const MOST_FILLS = 10;

function fill(text: string, pom: EffectivePom): string {
  let filled = text;
  for (let time = 0; time < MOST_FILLS && filled.includes('${') && filled.length < LONGEST_NAME; time += 1) {
    filled = filled.replace(/\$\{([^{}]*)\}/g, (whole, name: string) => valueOf(name.trim(), pom) ?? whole);
  }
  return filled;
}

const LONGEST_NAME = 1_000;

function valueOf(name: string, pom: EffectivePom): string | null {
  const ownValue = BUILT_IN.get(name.replace(/^(?:pom|project)\./, ''));
  if (ownValue !== undefined) return ownValue(pom);
  const owner = pom.line.find(({ properties }) => Object.hasOwn(properties, name));
  return owner?.properties[name] ?? null;
}

/** The properties that name the model itself. */
const BUILT_IN: ReadonlyMap<string, (pom: EffectivePom) => string | null> = new Map<
  string,
  (pom: EffectivePom) => string | null
>([
  ['groupId', ({ groupId }) => (groupId === '' ? null : groupId)],
  ['artifactId', ({ line }) => line[0]?.artifactId ?? null],
  ['parent.groupId', ({ line }) => line[0]?.parent?.groupId ?? null],
  ['parent.artifactId', ({ line }) => line[0]?.parent?.artifactId ?? null],
]);

/** Finds each pom's parents: by `relativePath`, and by name where another pom lies there. */
class ParentLines {
  readonly #poms: ReadonlyMap<string, MavenManifest>;
  readonly #pathsByArtifact: ReadonlyMap<string, readonly string[]>;

  constructor(poms: ReadonlyMap<string, MavenManifest>) {
    this.#poms = poms;
    this.#pathsByArtifact = Map.groupBy(poms.keys(), (path) => poms.get(path)?.artifactId ?? '');
  }

  /** Ends at the first parent outside the snapshot, or before a ring closes. */
  of(path: string, pom: MavenManifest): MavenManifest[] {
    const line = new Map([[path, pom]]);
    for (let next = this.#parentPath(path, pom); next !== null && !line.has(next); ) {
      const parent = this.#poms.get(next);
      if (parent === undefined) break;
      line.set(next, parent);
      next = this.#parentPath(next, parent);
    }
    return [...line.values()];
  }

  #parentPath(path: string, { parent }: MavenManifest): string | null {
    if (parent === null) return null;
    const written = parent.relativePath ?? '../pom.xml';
    const at = written === '' ? null : joinPath(folderOf(path), written);
    const paths = at === null ? [] : [at, at === '' ? 'pom.xml' : `${at}/pom.xml`];
    const local = paths.find((each) => this.#poms.get(each)?.artifactId === parent.artifactId);
    if (local !== undefined) return local;
    const named = this.#pathsByArtifact.get(parent.artifactId ?? '') ?? [];
    return named.find((each) => this.#poms.get(each)?.groupId === parent.groupId) ?? null;
  }
}
