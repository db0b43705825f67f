import { createDeferredCheck } from './deferred-code.ts';
import type { PlacedImport } from './placed-import.ts';
import type { DynamicImport, ParsedModule } from './syntax.ts';
import { matchesOfWord } from './word-matches.ts';

/** An export that no `export` statement makes. */
export interface CodeLink {
  readonly name: string;
  readonly offset: number;
}

export interface CodeLinks {
  readonly imports: readonly PlacedImport[];
  readonly exports: readonly CodeLink[];
}

interface CodeLinkSource {
  readonly text: string;
  readonly hasTypes: boolean;
  /** Tells code from comments and literals. */
  readonly isCode: (offset: number) => boolean;
  readonly dynamicImports: readonly DynamicImport[];
  readonly hasExports: boolean;
}

/**
 * Links that the module record does not hold: `require()`, `import x = require()`, type imports in place,
 * `new URL('./x', import.meta.url)`, CommonJS exports. They are found by pattern, because few files
 * have any, and kept only where the tree says that the place is code. Walking the tree for them instead would miss
 * what the lazy tree leaves out.
 */
export function findCodeLinks(module: ParsedModule, source: CodeLinkSource): CodeLinks {
  const { text, isCode } = source;
  const found = MAY_LINK.test(text) ? findLinks(source) : NOTHING;
  const imports = module.hasImportMeta ? [...found.imports, ...findUrls(text)] : found.imports;
  return {
    imports: withLateRequires(
      imports.filter(({ offset }) => isCode(offset)),
      module,
      text,
    ),
    exports: firstOfEachName(found.exports.filter(({ offset }) => isCode(offset))),
  };
}

/** A `require` that waits for a call is told from one that runs when the file is loaded. */
function withLateRequires(imports: readonly PlacedImport[], module: ParsedModule, text: string): PlacedImport[] {
  const isDeferred = createDeferredCheck(module, text);
  return imports.map((found) => {
    const { offset, fact } = found;
    const isLate =
      fact.kind === 'require' &&
      !fact.isTypeOnly &&
      (RESOLVES.test(text.slice(offset, offset + 40)) || isDeferred(offset));
    return isLate ? { offset, fact: { ...fact, kind: 'lazy-require' } } : found;
  });
}

/** It asks where a module is and loads nothing. */
const RESOLVES = /^(?:module\.)?require\.resolve/;

/** Most files have none of these, and to be told so in one pass takes half the time of the rest. */
const MAY_LINK = /require|import\(|exports|export =/;
const NOTHING: CodeLinks = { imports: [], exports: [] };

function findLinks(source: CodeLinkSource): CodeLinks {
  const imports = findRequires(source.text);
  if (source.hasTypes) imports.push(...findTypeImports(source));
  return { imports, exports: source.hasExports ? [] : findCommonExports(source.text) };
}

/** A quoted text without escapes and substitutions. Every repetition here has a bound, so that no text costs more than its length. */
const LITERAL = String.raw`(['"${'`'}])((?:(?!\1)[^\\\n$]){1,1000})\1`;
const COMMENT = String.raw`\s{0,200}(?:/\*(?:[^*]|\*(?!/)){0,500}\*/\s{0,200})?`;
/** Not a part of a longer name and not a property of something, but `...require()` is. */
const ALONE = String.raw`(?<![\w$])(?<!(?<!\.\.)\.)`;

const REQUIRE = new RegExp(
  String.raw`${ALONE}(?:module\.)?require(?:\.resolve)?\s*\(${COMMENT}${LITERAL}${COMMENT}[,)]`,
  'y',
);
const IMPORT_TYPE_EQUALS = /\bimport\s+type\s+[\w$]+\s*=\s*$/;

function findRequires(text: string): PlacedImport[] {
  return matchesOfWord(text, 'require', REQUIRE).map(({ index, 2: specifier = '' }) => {
    const isTypeOnly = IMPORT_TYPE_EQUALS.test(text.slice(Math.max(0, index - 80), index));
    return { offset: index, fact: { specifier, kind: 'require', isTypeOnly, names: [] } };
  });
}

const URL_LINK = new RegExp(
  String.raw`${ALONE}(?:new\s+URL\s*\(${COMMENT}|import\.meta\.resolve\s*\()${LITERAL}\s*(?:,\s*import\.meta\.url\b|\))`,
  'g',
);
const ABSOLUTE_URL = /^(?:[a-z][\w+.-]*:|\/\/)/i;

function findUrls(text: string): PlacedImport[] {
  return Array.from(text.matchAll(URL_LINK)).flatMap(({ index, 0: whole, 2: specifier = '' }) =>
    ABSOLUTE_URL.test(specifier) || (whole.startsWith('new') && whole.endsWith(')'))
      ? []
      : [{ offset: index, fact: { specifier, kind: 'url', isTypeOnly: false, names: [] } }],
  );
}

const TYPE_IMPORT = new RegExp(
  String.raw`${ALONE}import\s*\(${COMMENT}${LITERAL}[^)]{0,500}\)(?:\s{0,200}\.\s{0,200}([\w$]+))?`,
  'y',
);

/** `import('./order').Order` as a type; the ones that run are in the module record. */
function findTypeImports({ text, dynamicImports }: CodeLinkSource): PlacedImport[] {
  if (!text.includes('import(')) return [];
  const running = new Set(dynamicImports.map(({ start }) => start));
  return matchesOfWord(text, 'import', TYPE_IMPORT)
    .filter(({ index }) => !running.has(index))
    .map(({ index, 2: specifier = '', 3: name = '*' }) => ({
      offset: index,
      fact: { specifier, kind: 'static', isTypeOnly: true, names: [name] },
    }));
}

const COMMON_EXPORT = new RegExp(String.raw`${ALONE}(?:module\.exports|exports)(?:\.([\w$]+))?\s*=(?!=)`, 'y');
const EXPORT_EQUALS = /^\s*export\s*=/m;

function findCommonExports(text: string): CodeLink[] {
  const assigned = text.includes('export =') ? EXPORT_EQUALS.exec(text) : null;
  const exports = assigned === null ? [] : [{ name: 'default', offset: assigned.index }];
  for (const { index, 1: name = 'default' } of matchesOfWord(text, 'exports', COMMON_EXPORT)) {
    if (name !== '__esModule') exports.push({ name, offset: index });
  }
  return exports;
}

function firstOfEachName(links: readonly CodeLink[]): CodeLink[] {
  const names = new Set<string>();
  return links.filter(({ name }) => !names.has(name) && names.add(name).has(name));
}
