/** What the build files of Java say about modules and what they declare to depend on. Facts of one blob. */

/** Coordinates as written; properties (`${revision}`) are not yet put in, null where the element is absent. */
export interface MavenCoordinates {
  readonly groupId: string | null;
  readonly artifactId: string | null;
}

export interface MavenParent extends MavenCoordinates {
  /** As written; null where absent, which means `../pom.xml`; '' where the element is empty, which means no local parent. */
  readonly relativePath: string | null;
}

/** A pom.xml. Dependencies of profiles count, managed ones do not: they only fix versions. */
export interface MavenManifest extends MavenCoordinates {
  readonly kind: 'maven';
  readonly parent: MavenParent | null;
  /** Folders or pom files of aggregated modules, as written, those of profiles included. */
  readonly modules: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  readonly dependencies: readonly MavenCoordinates[];
  readonly problems: readonly string[];
}

/** A settings.gradle or settings.gradle.kts. */
export interface GradleSettingsManifest {
  readonly kind: 'gradle-settings';
  readonly rootName: string | null;
  /** Project paths with a leading colon: `:orders:api`. */
  readonly includes: readonly string[];
  /** Folder of a project where it is not the usual one, relative to the settings file. */
  readonly folders: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

/** A build.gradle or build.gradle.kts: what can be read without running it. */
export interface GradleBuildManifest {
  readonly kind: 'gradle-build';
  /** Paths of projects as written: `:orders:api`. */
  readonly projects: readonly string[];
  /** Generated accessors as written after `projects.`: `orders.api`. */
  readonly accessors: readonly string[];
  /** `group:name` of external dependencies written as literals, sorted. */
  readonly packages: readonly string[];
  readonly problems: readonly string[];
}

export type JavaManifest = MavenManifest | GradleSettingsManifest | GradleBuildManifest;
