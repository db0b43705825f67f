import type { ExportFact, ImportFact } from '../../model/facts.ts';
import { type CodeLink, findCodeLinks } from './code-links.ts';
import { findErasedImports } from './erased-imports.ts';
import { scanImports } from './import-scan.ts';
import { createPlaceCheck } from './place-check.ts';
import type { PlacedImport } from './placed-import.ts';
import type { DynamicImport, ImportedName, ModuleExport, ModuleImport, ParsedModule } from './syntax.ts';
import { lineAt } from '../text/text-survey.ts';

export interface FoundLinks {
  readonly imports: ImportFact[];
  readonly exports: ExportFact[];
}

export interface LinkSource {
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** Types can be imported in place: `import('./order').Order`. */
  readonly hasTypes: boolean;
  readonly hasMarkup: boolean;
  /** Imports that no value is taken from are dropped, as TypeScript does. */
  readonly isErasing: boolean;
  /** What stands around the script blocks of a component and may use their names; empty for a script. */
  readonly markup: string;
  /** The parser gave up: its record ends at the error and may end in nonsense. */
  readonly isAbandoned: boolean;
}

export function extractLinks(module: ParsedModule, source: LinkSource): FoundLinks {
  const { text, lineStarts } = source;
  const statements = module.imports;
  const recorded = module.exports.toSorted((a, b) => a.start - b.start);
  const placed = statements.map((found) => placeImport(found, text));
  placed.push(...placeReexports(recorded.filter((entry) => isStatement(entry, text))));
  const dynamicImports = module.dynamicImports;
  for (const found of dynamicImports) placed.push(...placeDynamic(found, text));
  if (source.isAbandoned) return { imports: toFacts(completed(placed, source), lineStarts, NOTHING), exports: [] };
  const isCode = createPlaceCheck(module, source);
  const codeLinks = findCodeLinks(module, { ...source, isCode, dynamicImports, hasExports: recorded.length > 0 });
  placed.push(...codeLinks.imports);
  if (statements.length === 0 && recorded.length === 0) placed.push(...findAmbientLinks(module, source));
  const erased = source.isErasing ? findErasedImports(module, { ...source, statements, isCode }) : NOTHING;
  return {
    imports: toFacts(placed, lineStarts, erased),
    exports: [
      ...withoutRepeats(recorded).map((entry) => toExport(entry, lineStarts)),
      ...fromCode(codeLinks.exports, lineStarts),
    ],
  };
}

const NOTHING: ReadonlySet<number> = new Set();

/** What the parser had read keeps its names; the scan adds what stands behind the error. */
function completed(placed: readonly PlacedImport[], { text, hasMarkup }: LinkSource): PlacedImport[] {
  const known = placed.filter(({ fact }) => fact.specifier !== '');
  const offsets = new Set(known.map(({ offset }) => offset));
  return [...known, ...scanImports(text, hasMarkup).filter(({ offset }) => !offsets.has(offset))];
}

function toFacts(placed: PlacedImport[], lineStarts: readonly number[], erased: ReadonlySet<number>): ImportFact[] {
  return placed
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, fact }) => ({ ...fact, usesOnlyTypes: erased.has(offset), line: lineAt(lineStarts, offset) }));
}

/** Only a declaration file that is no module itself may have them (TS2666, TS2667), so few trees are walked for links. */
function findAmbientLinks(module: ParsedModule, { text, hasTypes }: LinkSource): PlacedImport[] {
  if (!hasTypes || !text.includes('declare module')) return [];
  return module.listAmbientLinks().map(({ start, specifier, kind, names }) => ({
    offset: start,
    fact: { specifier, kind, isTypeOnly: true, names },
  }));
}

function placeImport({ start, end, specifier, entries }: ModuleImport, text: string): PlacedImport {
  const isTypeOnly =
    entries.length > 0
      ? entries.every(isOnlyType)
      : EMPTY_TYPE_IMPORT.test(text.slice(start, Math.min(end, start + 60)));
  const names = entries.map(({ name }) => name);
  return { offset: start, fact: { specifier, kind: 'static', isTypeOnly, names } };
}

const EMPTY_TYPE_IMPORT = /^import\s+type\s*\{/;

function isOnlyType({ isTypeOnly }: ImportedName): boolean {
  return isTypeOnly;
}

/** The record also lists `import { total } from …; export { total }` as a re-export, at the place of the import. */
function isStatement({ statementStart }: ModuleExport, text: string): boolean {
  return text.startsWith('export', statementStart);
}

/** The entries of one `export … from` statement are one import. */
function placeReexports(entries: readonly ModuleExport[]): PlacedImport[] {
  const placed: PlacedImport[] = [];
  let index = 0;
  while (index < entries.length) {
    const first = entries[index];
    if (first === undefined) break;
    let next = index + 1;
    while (entries[next]?.statementStart === first.statementStart) next += 1;
    if (first.specifier !== null) placed.push(placeReexport(first.specifier, entries.slice(index, next)));
    index = next;
  }
  return placed;
}

function placeReexport(specifier: string, entries: readonly ModuleExport[]): PlacedImport {
  const isTypeOnly = entries.every((entry) => entry.isTypeOnly);
  const names = entries.map(({ importedName }) => importedName ?? '*');
  return { offset: entries[0]?.statementStart ?? 0, fact: { specifier, kind: 'reexport', isTypeOnly, names } };
}

/** Only a literal argument names a module. */
function placeDynamic({ start, argument }: DynamicImport, text: string): PlacedImport[] {
  const specifier = readLiteral(text.slice(argument.start, argument.end));
  return specifier === null
    ? []
    : [{ offset: start, fact: { specifier, kind: 'dynamic', isTypeOnly: false, names: [] } }];
}

function readLiteral(literal: string): string | null {
  const match = /^(['"`])(.*)\1$/s.exec(literal);
  if (match === null) return null;
  const [, quote = '', content = ''] = match;
  return content === '' ||
    content.includes('\\') ||
    content.includes(quote) ||
    (quote === '`' && content.includes('${'))
    ? null
    : content;
}

/** Overloads and merged declarations offer one name several times; each `export *` offers other names. */
function withoutRepeats(entries: readonly ModuleExport[]): ModuleExport[] {
  const known = new Set<string>();
  return entries.filter(({ name, isTypeOnly }) => {
    const key = `${name} ${isTypeOnly}`;
    return name === null || (!known.has(key) && known.add(key).has(key));
  });
}

function toExport({ name, isTypeOnly, start }: ModuleExport, lineStarts: readonly number[]): ExportFact {
  return { name: name ?? '*', isTypeOnly, line: lineAt(lineStarts, start) };
}

function fromCode(links: readonly CodeLink[], lineStarts: readonly number[]): ExportFact[] {
  return links.map(({ name, offset }) => ({ name, isTypeOnly: false, line: lineAt(lineStarts, offset) }));
}
