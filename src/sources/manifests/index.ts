import type { Manifest } from '../../model/manifest.ts';
import { parseIgnore } from './parse-ignore.ts';
import { parsePackage } from './parse-package.ts';
import { parseTsconfig } from './parse-tsconfig.ts';
import { parseLerna, parsePnpmWorkspace, parseRush } from './parse-workspace.ts';

/** Manifests known by their exact name. */
const PARSERS: ReadonlyMap<string, (text: string) => Manifest> = new Map<string, (text: string) => Manifest>([
  ['package.json', parsePackage],
  ['pnpm-workspace.yaml', parsePnpmWorkspace],
  ['lerna.json', parseLerna],
  ['rush.json', parseRush],
  ['.gitignore', parseIgnore],
]);

/** `tsconfig.json`, `tsconfig.app.json`, `jsconfig.json`, `base.tsconfig.json`. */
const TSCONFIG_NAME = /(?:^|[.-])[jt]sconfig(?:[.-][^/]*)?\.json$/;
/** Workspaces keep what others extend in a package of such a name: `packages/typescript-config/base.json`. */
const TSCONFIG_FOLDER = /(?:^|[/.-])(?:tsconfigs?|ts-configs?|typescript-configs?|config-typescript)\/[^/]+\.json$/;

/** True for the files whose facts say how modules find one another. */
export function isManifestPath(path: string): boolean {
  return parserOf(path) !== null;
}

/** The facts of one manifest; null when the path is not one. Never throws: what is wrong is in `problems`. */
export function parseManifest(path: string, text: string): Manifest | null {
  const withoutMark = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return parserOf(path)?.(withoutMark) ?? null;
}

function parserOf(path: string): ((text: string) => Manifest) | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const parser = PARSERS.get(name);
  if (parser) return parser;
  if (!name.endsWith('.json')) return null;
  return TSCONFIG_NAME.test(name) || TSCONFIG_FOLDER.test(path) ? parseTsconfig : null;
}
