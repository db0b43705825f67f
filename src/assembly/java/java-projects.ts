import { compareText } from '../../base/ordering.ts';
import type { DeclaredProject } from '../ecosystem-links.ts';
import type {
  GradleBuildManifest,
  GradleSettingsManifest,
  JavaManifest,
  MavenManifest,
} from '../../model/java-manifest.ts';
import { findGradleProjects } from './gradle-projects.ts';
import { findMavenProjects } from './maven-projects.ts';

/** A project before its place in the list is known: it names what it depends on by manifest. */
export interface ProjectDraft {
  /** Path of its manifest; for a Gradle project without a script of its own, of the settings that include it. */
  readonly manifest: string;
  readonly name: string;
  readonly folder: string;
  /** Folders of projects. */
  readonly dependsOn: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
}

export interface ProjectProblem {
  readonly path: string;
  readonly problem: string;
}

/** The projects of Maven and Gradle. Where a folder is built by both, Maven's build stands: it says all it has in data. */
export function findJavaProjects(
  manifests: ReadonlyMap<string, JavaManifest>,
  snapshotPaths: readonly string[],
): { readonly projects: readonly DeclaredProject[]; readonly problems: readonly ProjectProblem[] } {
  const poms = new Map<string, MavenManifest>();
  const settings = new Map<string, GradleSettingsManifest>();
  const builds = new Map<string, GradleBuildManifest>();
  for (const [path, manifest] of manifests) {
    if (manifest.kind === 'maven') poms.set(path, manifest);
    else if (manifest.kind === 'gradle-settings') settings.set(path, manifest);
    else builds.set(path, manifest);
  }
  const maven = findMavenProjects(poms);
  const gradle = findGradleProjects({ settings, builds, snapshotPaths });
  return { projects: joinProjects([...gradle, ...maven.projects]), problems: maven.problems };
}

/** One project a folder, the later one; what it depends on by index. */
function joinProjects(drafts: readonly ProjectDraft[]): DeclaredProject[] {
  const byFolder = new Map(drafts.map((draft) => [draft.folder, draft]));
  const sorted = [...byFolder.values()].toSorted((a, b) => compareText(a.folder, b.folder));
  const indexes = new Map(sorted.map(({ folder }, index) => [folder, index]));
  return sorted.map(({ manifest, name, folder, dependsOn, packages }) => ({
    manifest,
    name,
    folder,
    dependsOn: [...dependsOn]
      .filter((each) => each !== folder)
      .flatMap((each) => indexes.get(each) ?? [])
      .toSorted((a, b) => a - b),
    packages: [...packages].toSorted(compareText),
  }));
}
