/** Data files that say what runs as a process of its own, and under which names and paths it is reached. */

/** docker-compose.yml and compose.yaml, Kubernetes workloads, a Procfile. */
export interface DeploymentManifest {
  readonly kind: 'deployment';
  readonly format: 'compose' | 'kubernetes' | 'procfile';
  /** In order of appearance. */
  readonly processes: readonly DeployedProcess[];
  readonly problems: readonly string[];
}

export interface DeployedProcess {
  /** What others call it by: the name of the compose service or of the workload. */
  readonly name: string;
  /** Folder that it is built from, as written, relative to the manifest; null where it is not built from here. */
  readonly context: string | null;
  /** Dockerfile as written, relative to `context`; null where nothing is said. */
  readonly dockerfile: string | null;
  /** Name of the image without registry, owner, tag and digest; null where it is computed or missing. */
  readonly image: string | null;
}

/** A settings file of Spring Boot or Quarkus, of which only the path before all routes is read. */
export interface SettingsManifest {
  readonly kind: 'settings';
  /** `/accounts`: what stands before every route of the application. */
  readonly basePath: string;
  readonly problems: readonly string[];
}
