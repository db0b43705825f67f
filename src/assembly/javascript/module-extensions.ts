/**
 * Which file a written name may stand for. The groups are those of the TypeScript compiler (`tryAddingExtensions` in
 * its moduleNameResolver.ts): a name written with `.js` is first looked for with `.ts`. Two things differ on purpose.
 * An implementation comes before the declaration beside it, because dependencies are about what runs. And a bare name
 * may also stand for `.mts`, `.vue` and the like, as bundlers are commonly set up.
 */
const EXTENSIONS = [
  '',
  '.ts',
  '.tsx',
  '.d.ts',
  '.mts',
  '.d.mts',
  '.cts',
  '.d.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.vue',
  '.svelte',
  '.astro',
  '.json',
] as const;

type Extension = (typeof EXTENSIONS)[number];

/** Position in the list above; 0 for a file that is no module. */
export type ExtensionCode = number;

const DECLARATIONS: ReadonlySet<ExtensionCode> = new Set(codesOf(['.d.ts', '.d.mts', '.d.cts']));
const CODES: ReadonlyMap<string, ExtensionCode> = new Map(EXTENSIONS.map((extension, code) => [extension, code]));

/** For each extension, how good a candidate it is for a name of that group: 1 is best, 0 is none. */
export type Ranking = Uint8Array;

export const ANY_MODULE: Ranking = ranking([
  '.ts',
  '.tsx',
  '.js',
  '.jsx',
  '.mts',
  '.mjs',
  '.cts',
  '.cjs',
  '.vue',
  '.svelte',
  '.astro',
  '.d.ts',
  '.d.mts',
  '.d.cts',
  '.json',
]);

const SCRIPT: Ranking = ranking(['.ts', '.tsx', '.js', '.jsx', '.d.ts']);
const MARKUP: Ranking = ranking(['.tsx', '.ts', '.jsx', '.js', '.d.ts']);
const ES_MODULE: Ranking = ranking(['.mts', '.mjs', '.d.mts']);
const COMMON_MODULE: Ranking = ranking(['.cts', '.cjs', '.d.cts']);
const DECLARATION: Ranking = ranking(['.d.ts', '.ts', '.tsx']);

const GROUPS: readonly (readonly [Ranking, readonly Extension[]])[] = [
  [SCRIPT, ['.ts', '.js']],
  [MARKUP, ['.tsx', '.jsx']],
  [ES_MODULE, ['.mts', '.mjs', '.d.mts']],
  [COMMON_MODULE, ['.cts', '.cjs', '.d.cts']],
  [DECLARATION, ['.d.ts']],
];

const WRITTEN: readonly (Ranking | null)[] = EXTENSIONS.map(
  (extension) => GROUPS.find(([, written]) => written.includes(extension))?.[0] ?? null,
);

/** The code of a file name's extension. */
export function extensionCodeOf(name: string): ExtensionCode {
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return 0;
  const code = CODES.get(name.slice(dot)) ?? 0;
  if (code === 0 || !name.endsWith('ts') || !name.startsWith('.d', dot - 2)) return code;
  return CODES.get(name.slice(dot - 2)) ?? code;
}

export function extensionLength(code: ExtensionCode): number {
  return EXTENSIONS[code]?.length ?? 0;
}

/** What a name written with this extension may stand for; null when only the file of exactly that name will do. */
export function rankingForWritten(code: ExtensionCode): Ranking | null {
  return WRITTEN[code] ?? null;
}

export function isDeclarationCode(code: ExtensionCode): boolean {
  return DECLARATIONS.has(code);
}

function ranking(best: readonly Extension[]): Ranking {
  const ranks = new Uint8Array(EXTENSIONS.length);
  for (const [rank, code] of codesOf(best).entries()) ranks[code] = rank + 1;
  return ranks;
}

function codesOf(extensions: readonly Extension[]): ExtensionCode[] {
  return extensions.map((extension) => EXTENSIONS.indexOf(extension));
}
