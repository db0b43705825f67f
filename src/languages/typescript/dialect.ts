import type { Dialect } from './syntax.ts';

const COMPONENT_EXTENSIONS: ReadonlySet<string> = new Set(['.vue', '.svelte', '.astro']);

/** A component is written in markup around script blocks and imported as a module with a default export. */
export function isComponentFile(extension: string): boolean {
  return COMPONENT_EXTENSIONS.has(extension);
}

/** Vue's and Astro's compilers drop imports that only types use; Svelte's tells its users to say `type`. */
export function isErasingComponent(extension: string, lang: Dialect['lang']): boolean {
  return extension !== '.svelte' && lang !== 'jsx';
}

/** JavaScript is read with JSX switched on: React code in .js files is common, and no other syntax suffers from it. */
export function dialectOf(extension: string): Dialect {
  const sourceType = extension === '.cjs' || extension === '.cts' ? 'commonjs' : 'unambiguous';
  if (extension === '.tsx') return { lang: 'tsx', sourceType };
  return { lang: TYPESCRIPT_EXTENSIONS.has(extension) ? 'ts' : 'jsx', sourceType };
}

const TYPESCRIPT_EXTENSIONS: ReadonlySet<string> = new Set(['.ts', '.mts', '.cts']);

/**
 * What else a text with syntax errors may be: a declaration file, whose double extension a blob does not carry; Flow
 * or TypeScript under a JavaScript name; a CommonJS module, which may `return` at its top.
 */
export function otherDialects({ lang, sourceType }: Dialect): Dialect[] {
  if (lang === 'ts') return [{ lang: 'dts', sourceType }];
  if (lang !== 'jsx') return [];
  return [
    { lang: 'tsx', sourceType },
    { lang, sourceType: 'commonjs' },
  ];
}

export function hasMarkup({ lang }: Dialect): boolean {
  return lang === 'jsx' || lang === 'tsx';
}
