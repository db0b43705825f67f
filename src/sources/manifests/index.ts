import type { Manifest } from '../../model/manifest.ts';
import { csharpManifestParser } from './csharp/csharp-manifests.ts';
import { parseGoModule, parseGoWorkspace } from './go/parse-go-module.ts';
import { isJavaManifestPath, parseJavaManifest } from './java/index.ts';
import { parseIgnore } from './parse-ignore.ts';
import { parsePackage } from './parse-package.ts';
import { parseTsconfig } from './parse-tsconfig.ts';
import { pythonManifestParser } from './python/parse-python-manifest.ts';
import { parseLerna, parsePnpmWorkspace, parseRush } from './parse-workspace.ts';

/** Manifests known by their exact name. */
const PARSERS: ReadonlyMap<string, (text: string) => Manifest> = new Map<string, (text: string) => Manifest>([
  ['package.json', parsePackage],
  ['pnpm-workspace.yaml', parsePnpmWorkspace],
  ['lerna.json', parseLerna],
  ['rush.json', parseRush],
  ['.gitignore', parseIgnore],
  ['go.mod', parseGoModule],
  ['go.work', parseGoWorkspace],
]);

/** `tsconfig.json`, `tsconfig.app.json`, `jsconfig.json`, `base.tsconfig.json`. */
const TSCONFIG_NAME = /(?:^|[.-])[jt]sconfig(?:[.-][^/]*)?\.json$/;
/** Workspaces keep what others extend in a package of such a name: `packages/typescript-config/base.json`. */
const TSCONFIG_FOLDER = /(?:^|[/.-])(?:tsconfigs?|ts-configs?|typescript-configs?|config-typescript)\/[^/]+\.json$/;

/** Last parts of the names of build files: asked of every path of a snapshot, so that the costly questions are asked of few. */
const BUILD_EXTENSION = /^(?:csproj|props|targets|slnx?|xml|gradle|kts|toml|cfg|py|txt|in|pip)$/i;

/** True for the files whose facts say how modules find one another. */
export function isManifestPath(path: string): boolean {
  return parserOf(path) !== null;
}

/** The facts of one manifest; null when the path is not one. Never throws: what is wrong is in `problems`. */
export function parseManifest(path: string, text: string): Manifest | null {
  const withoutMark = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return parserOf(path)?.(withoutMark) ?? null;
}

function parserOf(path: string): ((text: string) => Manifest | null) | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const parser = PARSERS.get(name);
  if (parser) return parser;
  const extension = name.slice(name.lastIndexOf('.') + 1);
  if (extension !== 'json') return BUILD_EXTENSION.test(extension) || name === 'Pipfile' ? buildFileParser(path) : null;
  return TSCONFIG_NAME.test(name) || TSCONFIG_FOLDER.test(path) ? parseTsconfig : null;
}

function buildFileParser(path: string): ((text: string) => Manifest | null) | null {
  const parser = csharpManifestParser(path) ?? pythonManifestParser(path);
  if (parser !== null || !isJavaManifestPath(path)) return parser;
  return (text) => parseJavaManifest(path, () => text);
}
