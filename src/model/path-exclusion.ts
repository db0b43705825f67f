/** Why a file is not judged as the team's own source text. */
export type PathExclusion = 'vendored' | 'generated' | 'minified' | 'build-output';

/**
 * Judges a path (forward slashes, relative to the root) by its names alone; a folder is asked with a slash at its end.
 * Precise rather than complete: a wrong exclusion hides code that the team wrote. So names that are also ordinary words
 * (`vendor`, `build`, `dist`, `out`, `target`, `coverage`) exclude only together with what a tool puts beside them.
 * The lists follow vendor.yml and generated.rb of github-linguist where those are as careful.
 */
export function pathExclusion(path: string): PathExclusion | null {
  let parent = '';
  let start = 0;
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', start)) {
    const folder = path.slice(start, end);
    const exclusion = FOLDERS.get(folder) ?? judgeInPlace(path, { folder, parent, start, end });
    if (exclusion !== null) return exclusion;
    parent = folder;
    start = end + 1;
  }
  return start === path.length ? null : judgeFileName(path.slice(start), parent);
}

const FOLDERS: ReadonlyMap<string, PathExclusion> = new Map([
  ...[
    'node_modules',
    'bower_components',
    'jspm_packages',
    'web_modules',
    'third_party',
    'third-party',
    'thirdparty',
    '3rdparty',
    '3rd_party',
    '.yarn',
    '.pnpm-store',
    'Pods',
    'Carthage',
    'Godeps',
    'site-packages',
    'dist-packages',
    '__pypackages__',
    '.venv',
    'venv',
    '.tox',
    '.nox',
    '.bundle',
    '.terraform',
    'elm-stuff',
  ].map((name) => [name, 'vendored'] as const),
  ...[
    '__generated__',
    '__generated',
    '_generated',
    '.generated',
    'generated',
    'generated-sources',
    'generated-test-sources',
  ].map((name) => [name, 'generated'] as const),
  ...[
    '.next',
    '.nuxt',
    '.output',
    '.svelte-kit',
    '.astro',
    '.angular',
    '.docusaurus',
    '.expo',
    '.turbo',
    '.vercel',
    '.serverless',
    '.parcel-cache',
    '.nyc_output',
    '.gradle',
    '.dart_tool',
    '.vs',
    '__pycache__',
    '.pytest_cache',
    '.mypy_cache',
    '.ruff_cache',
    'storybook-static',
    'lcov-report',
  ].map((name) => [name, 'build-output'] as const),
]);

interface FolderPlace {
  readonly folder: string;
  readonly parent: string;
  /** Offsets of the name in the path; `end` is that of the slash behind it. */
  readonly start: number;
  readonly end: number;
}

/** Names that exclude only in a place or beside a neighbour that gives them away. */
function judgeInPlace(path: string, place: FolderPlace): PathExclusion | null {
  const { folder, parent, start, end } = place;
  switch (folder) {
    case 'vendor':
      return start === 0 || ASSET_FOLDERS.has(parent) || VENDOR_LAYOUT.test(path.slice(end)) ? 'vendored' : null;
    case 'dist':
      return !SOURCE_FOLDER.test(path.slice(0, start)) && COMPILED.test(path) && !path.endsWith('/')
        ? 'build-output'
        : null;
    default:
      return judgePair(parent, folder);
  }
}

/** A vendor folder deeper down may be the business's own word (the vendors of a marketplace). */
const ASSET_FOLDERS: ReadonlySet<string> = new Set(['public', 'static', 'assets', 'wwwroot', 'js', 'css', 'scripts']);
const VENDOR_LAYOUT =
  /^\/(?:(?:github|gitlab)\.com|golang\.org|google\.golang\.org|gopkg\.in|k8s\.io|composer|bundle|gems)\//;
/** TypeScript in `dist` is written by hand, and `src/dist` is a module about distribution. */
const COMPILED = /\.(?:[cm]?js|d\.[cm]?ts|css|map)$/;
const SOURCE_FOLDER = /(?:^|\/)(?:src|source|test|tests)\//;

function judgePair(parent: string, folder: string): PathExclusion | null {
  const children = PAIRS.get(parent);
  return children?.get(folder) ?? null;
}

const PAIRS: ReadonlyMap<string, ReadonlyMap<string, PathExclusion>> = new Map([
  ['wwwroot', new Map([['lib', 'vendored'] as const])],
  ['flow-typed', new Map([['npm', 'vendored'] as const])],
  ['bin', buildChildren('Debug', 'Release')],
  ['obj', buildChildren('Debug', 'Release')],
  ['target', buildChildren('classes', 'test-classes', 'debug', 'release', 'site', 'surefire-reports')],
  ['build', buildChildren('classes', 'intermediates', 'libs', 'reports', 'tmp')],
  ['out', buildChildren('_next')],
]);

function buildChildren(...names: readonly string[]): ReadonlyMap<string, PathExclusion> {
  return new Map(names.map((name) => [name, 'build-output'] as const));
}

function judgeFileName(name: string, parent: string): PathExclusion | null {
  if (MINIFIED.test(name)) return 'minified';
  if (GENERATED.test(name)) return 'generated';
  if (parent === 'Migrations' && name.endsWith('ModelSnapshot.cs')) return 'generated';
  return null;
}

const MINIFIED = /[.-]min\.(?:[cm]?js|css)$|\.(?:bundle|chunk|packed)\.(?:[cm]?js|css)$/;

const GENERATED = new RegExp(
  [
    String.raw`\.(?:generated|gen)\.[a-z]+$`,
    String.raw`\.(?:g|g\.i|designer)\.(?:cs|vb|dart)$`,
    String.raw`\.freezed\.dart$`,
    String.raw`_pb2(?:_grpc)?\.pyi?$`,
    String.raw`\.pb(?:\.gw|\.validate)?\.(?:go|cc|h)$`,
    String.raw`_(?:grpc_)?pb\.(?:[cm]?js|(?:d\.)?ts)$`,
    String.raw`OuterClass\.java$`,
    String.raw`^zz_generated[._].*\.go$`,
    String.raw`_generated\.[a-z]+$`,
    String.raw`\.ng(?:factory|summary|style)\.[a-z]+$`,
    String.raw`^\.pnp\.[a-z.]*[cm]js$`,
    String.raw`^next-env\.d\.ts$`,
    String.raw`^worker-configuration\.d\.ts$`,
  ].join('|'),
  'i',
);
