import { RUNTIME_MODULES } from './runtime-modules.ts';

/** Longer than any path; what goes beyond is not a specifier that a person wrote. */
const MAX_LENGTH = 2_000;
/** Characters without which a specifier is plain. */
const NOTATION = /[!?$*]/;
/** Modules that a framework makes up while it builds: SvelteKit, unplugin-icons, Meteor. */
const MADE_UP_PREFIXES: readonly string[] = ['$app/', '$env/', '$service-worker', '~icons/', 'meteor/'];

export interface NamedPackage {
  /** `zod`, `@shop/pricing`. */
  readonly name: string;
  /** `.` or `./tiers`: as `exports` spells it. */
  readonly subpath: string;
}

export interface ExternalName {
  readonly name: string;
  readonly isBuiltin: boolean;
}

/** The path or name inside bundler notations: `./logo.svg?raw`, `!!raw-loader!./terms.txt`; null when nothing can be followed. */
export function cleanSpecifier(written: string): string | null {
  if (written === '' || written.length > MAX_LENGTH) return null;
  if (!NOTATION.test(written)) return written;
  const loader = written.lastIndexOf('!');
  const query = written.indexOf('?', loader + 1);
  const cleaned = loader < 0 && query < 0 ? written : written.slice(loader + 1, query < 0 ? undefined : query);
  return cleaned === '' || cleaned.includes('${') || cleaned.includes('*') ? null : cleaned;
}

/** What the run time, a URL or a build plugin provides; `unfollowed` for URLs that name no module; null for everything else. */
export function providedModule(specifier: string): ExternalName | 'unfollowed' | null {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(specifier)?.[1]?.toLowerCase();
  if (scheme !== undefined) return schemeModule(scheme, specifier);
  if (RUNTIME_MODULES.has(specifier)) return { name: `node:${specifier.split('/')[0]}`, isBuiltin: true };
  const prefix = MADE_UP_PREFIXES.find((each) => specifier.startsWith(each));
  return prefix === undefined ? null : { name: prefix.replace(/\/$/, ''), isBuiltin: false };
}

function schemeModule(scheme: string, specifier: string): ExternalName | 'unfollowed' {
  const read = SCHEMES.get(scheme);
  return read ? read(specifier) : { name: specifier, isBuiltin: false };
}

type SchemeReader = (specifier: string) => ExternalName | 'unfollowed';

/** What a URL scheme means; any other scheme is a build plugin's own, as `virtual:orders`. */
const SCHEMES: ReadonlyMap<string, SchemeReader> = new Map([
  ['node', (specifier: string) => ({ name: specifier.split('/')[0] ?? specifier, isBuiltin: true })],
  ...entriesFor('bun deno cloudflare workerd ext sass', (specifier) => ({ name: specifier, isBuiltin: true })),
  ...entriesFor('http https', (url) => ({ name: url.split('/').slice(0, 3).join('/'), isBuiltin: false })),
  ...entriesFor('npm jsr', (specifier) => ({ name: registryName(specifier), isBuiltin: false })),
  ...entriesFor('data blob file javascript about chrome', () => 'unfollowed'),
]);

function entriesFor(schemes: string, read: SchemeReader): (readonly [string, SchemeReader])[] {
  return schemes.split(' ').map((scheme) => [scheme, read] as const);
}

/** `npm:@shop/pricing@1.2.0/tiers` is the package `@shop/pricing`; names of JSR keep their scheme. */
function registryName(specifier: string): string {
  const name = packageOf(specifier.slice(4).replace(/^\//, ''))?.name;
  if (name === undefined) return specifier;
  const version = name.indexOf('@', 1);
  const plain = version < 0 ? name : name.slice(0, version);
  return specifier.startsWith('npm:') ? plain : `jsr:${plain}`;
}

/** Splits a bare specifier; null when its first part cannot be a package name (`@/tiers`, `~/tiers`, `#tiers`). */
export function packageOf(specifier: string): NamedPackage | null {
  const parts = specifier.split('/');
  const isScoped = specifier.startsWith('@');
  const name = isScoped ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
  if (!/^(?:@[^/@\s]+\/)?[^./@#$~\s\\][^/\s\\]*$/.test(name)) return null;
  const rest = specifier.slice(name.length + 1).replace(/\/+$/, '');
  return { name, subpath: rest === '' ? '.' : `./${rest}` };
}

/** `zod` is typed by `@types/zod`, `@shop/ui` by `@types/shop__ui`. */
export function typesPackageOf(name: string): string {
  return `@types/${name.startsWith('@') ? name.slice(1).replace('/', '__') : name}`;
}
