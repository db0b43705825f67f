import { joinPath } from '../../base/paths.ts';
import type { LocalPackage } from './workspace-packages.ts';

/** Names that bundlers and frameworks are customarily set up with, in files that are programs and so not read. */
const CONVENTIONS: readonly { readonly prefix: RegExp; readonly folders: readonly string[] }[] = [
  { prefix: /^\$lib(?:\/|$)/, folders: ['src/lib'] },
  { prefix: /^(?:~~|@@|@site)\//, folders: [''] },
  { prefix: /^[@~]\//, folders: ['src', 'app', ''] },
  { prefix: /^\//, folders: ['', 'public', 'src'] },
  { prefix: /^(?=[^.$~@#/])/, folders: ['src', ''] },
];

/** Paths that a name without a declaration may stand for, below the package that uses it. */
export function frameworkPaths(folder: string, specifier: string): readonly string[] {
  const convention = CONVENTIONS.find(({ prefix }) => prefix.test(specifier));
  if (!convention) return [];
  const rest = specifier.replace(convention.prefix, '');
  return convention.folders.flatMap((root) => joinPath(folder, `${root}/${rest}`) ?? []);
}

/** Names that a framework makes up while it builds, known by the package that brings it. */
const MADE_UP: readonly { readonly name: RegExp; readonly packages: readonly string[] }[] = [
  { name: /^#/, packages: ['nuxt', 'nitropack'] },
  { name: /^@(?:theme|theme-original|theme-init|generated|docusaurus)\//, packages: ['@docusaurus/core'] },
];

export function isFrameworkName(local: LocalPackage | null, specifier: string): boolean {
  const packages = MADE_UP.filter(({ name }) => name.test(specifier)).flatMap((each) => each.packages);
  if (packages.length === 0) return false;
  for (let at = local; at; at = at.parent) if (packages.some((name) => at?.dependencies.has(name))) return true;
  return false;
}
