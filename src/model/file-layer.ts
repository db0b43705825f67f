import { baseNameOf, folderOf } from '../base/paths.ts';
import type { UnitFact } from './facts.ts';

/** Where in an application a file stands, as far as its path and its units say. */
export type FileLayer = 'domain' | 'application' | 'infrastructure' | 'controller' | 'ui';

/**
 * By what the file is (markup, a controller by its framework's naming), else by its name, else by its nearest folder that
 * says anything. Null where nothing does: the layers that a team declares take the place of this guess.
 */
export function fileLayer(path: string, units: readonly Pick<UnitFact, 'kind'>[]): FileLayer | null {
  if (MARKUP.test(path) || units.some(({ kind }) => kind === 'component')) return 'ui';
  const name = baseNameOf(path);
  return NAMES.find(({ sign }) => sign.test(name))?.layer ?? layerOfFolders(path);
}

const MARKUP = /\.(?:tsx|jsx|vue|svelte|astro|razor|cshtml|xaml)$/i;

interface Sign {
  readonly layer: FileLayer;
  readonly sign: RegExp;
}

/** Names that frameworks ask for: ASP.NET and Spring controllers, Nest, JAX-RS, Django views, Flask and FastAPI routes. */
const NAMES: readonly Sign[] = [
  {
    layer: 'controller',
    sign: /(?<=[a-z0-9])(?:Controller|Endpoints?|Resource)\.(?:cs|java|kt|ts|js)$|[.-]controller\.[cm]?[jt]s$|^(?:views|routes|endpoints|urls)\.py$|_(?:handler|controller)s?\.(?:go|py|rb)$/,
  },
  {
    layer: 'domain',
    sign: /(?<=[a-z0-9])(?:Policy|Rules?|Calculator|Specification)\.\w+$|[_.-](?:policy|rules?|calculator)\.\w+$/,
  },
];

const FOLDERS: ReadonlyMap<string, FileLayer> = new Map([
  ['domain', 'domain'],
  ['domains', 'domain'],
  ['policies', 'domain'],
  ['rules', 'domain'],
  ['entities', 'domain'],
  ['application', 'application'],
  ['services', 'application'],
  ['service', 'application'],
  ['usecases', 'application'],
  ['use-cases', 'application'],
  ['infrastructure', 'infrastructure'],
  ['persistence', 'infrastructure'],
  ['repositories', 'infrastructure'],
  ['messaging', 'infrastructure'],
  ['adapters', 'infrastructure'],
  ['controllers', 'controller'],
  ['controller', 'controller'],
  ['endpoints', 'controller'],
  ['routers', 'controller'],
  ['routes', 'controller'],
  ['handlers', 'controller'],
  ['components', 'ui'],
  ['screens', 'ui'],
  ['widgets', 'ui'],
]);

/** `services/` and the like at the top hold whole deployable parts, not a layer of one. */
function layerOfFolders(path: string): FileLayer | null {
  const folders = folderOf(path).toLowerCase().split('/');
  const nearest = folders.findLast((folder, depth) => FOLDERS.has(folder) && (depth > 0 || folder === 'domain'));
  return nearest === undefined ? null : (FOLDERS.get(nearest) ?? null);
}
