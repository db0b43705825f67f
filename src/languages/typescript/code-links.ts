import { CodeScanner, END, WORD } from './code-scanner.ts';
import type { PlacedImport } from './placed-import.ts';
import type { DynamicImport, ParsedModule, Span } from './syntax.ts';

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
  readonly hasMarkup: boolean;
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
  const imports = findRequires(source.text);
  if (module.hasImportMeta) imports.push(...findUrls(source.text));
  if (source.hasTypes) imports.push(...findTypeImports(source));
  const exports = source.hasExports ? [] : findCommonExports(source.text);
  const isCode = createPlaceCheck(module, source);
  return {
    imports: imports.filter(({ offset }) => isCode(offset)),
    exports: firstOfEachName(exports.filter(({ offset }) => isCode(offset))),
  };
}

/** Each look around may pass over the whole text, so a file with more links than this is asked through its tree. */
const MOST_LOOKS_AROUND = 100;

/** Asks the tree only for places that the text around leaves in doubt, and then once a file. */
function createPlaceCheck(module: ParsedModule, { text, hasMarkup }: CodeLinkSource): (offset: number) => boolean {
  let isCode: ((offset: number) => boolean) | null = null;
  let asked = 0;
  return (offset) => {
    asked += 1;
    if (asked <= MOST_LOOKS_AROUND && isPlainlyCode(text, offset, hasMarkup)) return true;
    isCode ??= askTree(module) ?? askTokens(text, hasMarkup);
    return isCode(offset);
  };
}

function askTree(module: ParsedModule): ((offset: number) => boolean) | null {
  try {
    const spans = module.listNonCode().toSorted((a, b) => a.start - b.start);
    return (offset) => !isWithin(spans, offset);
  } catch (error) {
    // Walking the tree recurses, and an expression of thousands of operators exhausts the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Every link sought here begins with a word. */
function askTokens(text: string, hasMarkup: boolean): (offset: number) => boolean {
  const words = new Set<number>();
  const scanner = new CodeScanner(text, hasMarkup);
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    if (kind === WORD) words.add(scanner.start);
  }
  return (offset) => words.has(offset);
}

/** No template and no markup has begun before, no comment is open, and nothing before it on its line can quote it. */
function isPlainlyCode(text: string, offset: number, hasMarkup: boolean): boolean {
  const lineStart = text.lastIndexOf('\n', offset) + 1;
  if (/['"/\\]/.test(text.slice(Math.max(0, lineStart - 3), offset))) return false;
  if (begins(text, '`', offset) || (hasMarkup && begins(text, '<', offset))) return false;
  const lastComment = text.lastIndexOf('/*', offset);
  return lastComment < 0 || text.lastIndexOf('*/', offset) > lastComment;
}

function begins(text: string, mark: string, offset: number): boolean {
  const first = text.indexOf(mark);
  return first >= 0 && first < offset;
}

/** A quoted text without escapes and substitutions. Every repetition here has a bound, so that no text costs more than its length. */
const LITERAL = String.raw`(['"${'`'}])((?:(?!\1)[^\\\n$]){1,1000})\1`;
const COMMENT = String.raw`\s{0,200}(?:/\*(?:[^*]|\*(?!/)){0,500}\*/\s{0,200})?`;
/** Not a part of a longer name and not a property of something, but `...require()` is. */
const ALONE = String.raw`(?<![\w$])(?<!(?<!\.\.)\.)`;

const REQUIRE = new RegExp(
  String.raw`${ALONE}(?:module\.)?require(?:\.resolve)?\s*\(${COMMENT}${LITERAL}${COMMENT}[,)]`,
  'g',
);
const IMPORT_TYPE_EQUALS = /\bimport\s+type\s+[\w$]+\s*=\s*$/;

function findRequires(text: string): PlacedImport[] {
  if (!text.includes('require')) return [];
  return Array.from(text.matchAll(REQUIRE), ({ index, 2: specifier = '' }) => {
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
  'g',
);

/** `import('./order').Order` as a type; the ones that run are in the module record. */
function findTypeImports({ text, dynamicImports }: CodeLinkSource): PlacedImport[] {
  if (!text.includes('import(')) return [];
  const running = new Set(dynamicImports.map(({ start }) => start));
  return Array.from(text.matchAll(TYPE_IMPORT))
    .filter(({ index }) => !running.has(index))
    .map(({ index, 2: specifier = '', 3: name = '*' }) => ({
      offset: index,
      fact: { specifier, kind: 'static', isTypeOnly: true, names: [name] },
    }));
}

const COMMON_EXPORT = new RegExp(String.raw`${ALONE}(?:module\.exports|exports)(?:\.([\w$]+))?\s*=(?!=)`, 'g');
const EXPORT_EQUALS = /^\s*export\s*=/m;

function findCommonExports(text: string): CodeLink[] {
  const assigned = text.includes('export =') ? EXPORT_EQUALS.exec(text) : null;
  const exports = assigned === null ? [] : [{ name: 'default', offset: assigned.index }];
  if (!text.includes('exports')) return exports;
  for (const { index, 1: name = 'default' } of text.matchAll(COMMON_EXPORT)) {
    if (name !== '__esModule') exports.push({ name, offset: index });
  }
  return exports;
}

function firstOfEachName(links: readonly CodeLink[]): CodeLink[] {
  const names = new Set<string>();
  return links.filter(({ name }) => !names.has(name) && names.add(name).has(name));
}

/** Spans are sorted by start and may touch but hardly nest, so looking back a few is enough. */
function isWithin(spans: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (spans[low - 1]?.end ?? 0) > offset;
}
