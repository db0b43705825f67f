/** An entry of a package-lock.json, format 3, as far as platforms go. */
interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** Optional dependencies that an entry names and the lock does not hold, as `place: name@version`. */
export function missingPlatforms(lock: unknown): string[] {
  const { packages } = asLock(lock);
  return Object.entries(packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => placeOf(packages, place, name) === null)
      .map(([name, version]) => `${place}: ${name}@${version}`),
  );
}

/** The lock with an entry for each of them, from which npm takes them where they exist and fit, and skips them elsewhere. */
export function completeLock(lock: unknown): unknown {
  const { packages } = asLock(lock);
  const added: Record<string, unknown> = {};
  for (const [place, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (placeOf(packages, place, name) === null)
        added[siblingPlace(place, name)] = stubOf(name, version, entry.dev === true);
    }
  }
  const all = Object.entries({ ...packages, ...added }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...(lock as object), packages: Object.fromEntries(all) };
}

/** Where node finds a package from a place: the nearest node_modules that holds it. */
function placeOf(packages: Lock['packages'], from: string, name: string): string | null {
  for (let at = from; ; ) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (at === '') return null;
    at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')));
  }
}

/** Beside the package that asks for it. */
function siblingPlace(place: string, name: string): string {
  return `${place.slice(0, place.lastIndexOf('node_modules/'))}node_modules/${name}`;
}

const SYSTEMS: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
};
const PROCESSORS: Readonly<Record<string, string>> = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};

/** Platform packages carry their platform in their name: `@biomejs/cli-darwin-arm64`, `binding-linux-x64-musl`. */
function stubOf(name: string, version: string, isDev: boolean): object {
  const words = name.slice(name.indexOf('/') + 1).split('-');
  const systems = words.flatMap((word) => SYSTEMS[word] ?? []);
  const processors = words.flatMap((word) => PROCESSORS[word] ?? []);
  return {
    version,
    ...(processors.length > 0 ? { cpu: processors } : {}),
    ...(isDev ? { dev: true } : {}),
    optional: true,
    ...(systems.length > 0 ? { os: systems } : {}),
  };
}

function asLock(lock: unknown): Lock {
  if (typeof lock !== 'object' || lock === null || !('packages' in lock)) throw new Error('not a package-lock.json');
  return lock as Lock;
}
