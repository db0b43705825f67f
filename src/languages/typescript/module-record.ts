import type { Span } from '../text/span.ts';
import type { ImportedName, ModuleExport, ModuleImport, ParseError } from './syntax.ts';

/** The part of oxc's module record that both modes give alike; `Name` is what they spell differently. */
export interface ModuleRecord<Name> {
  readonly staticImports: Iterable<StaticImport<Name>>;
  readonly staticExports: Iterable<{ readonly start: number; readonly entries: Iterable<ExportEntry<Name>> }>;
}

interface StaticImport<Name> extends Span {
  readonly moduleRequest: { readonly value: string };
  readonly entries: Iterable<ImportEntry<Name>>;
}

interface ImportEntry<Name> {
  readonly importName: Name;
  readonly localName: { readonly value: string };
  readonly isType: boolean;
}

interface ExportEntry<Name> {
  readonly start: number;
  readonly moduleRequest: { readonly value: string } | null;
  readonly importName: Name;
  readonly exportName: Name;
  readonly isType: boolean;
}

interface RecordedError {
  readonly message: string;
  readonly labels: Iterable<Span>;
}

/** Spells a name of the record as facts do (`default`, `*`), null for none. */
export type NameReader<Name> = (name: Name) => string | null;

export function readImports<Name>(record: ModuleRecord<Name>, readName: NameReader<Name>): ModuleImport[] {
  const imports: ModuleImport[] = [];
  for (const { start, end, moduleRequest, entries } of record.staticImports) {
    const names: ImportedName[] = [];
    for (const { importName, isType } of entries) names.push({ name: readName(importName) ?? '*', isTypeOnly: isType });
    const readLocalNames = (): string[] => readLocals(entries);
    imports.push({ start, end, specifier: moduleRequest.value, entries: names, readLocalNames });
  }
  return imports;
}

function readLocals(entries: Iterable<ImportEntry<unknown>>): string[] {
  const names: string[] = [];
  for (const { localName, isType } of entries) if (!isType) names.push(localName.value);
  return names;
}

export function readExports<Name>(record: ModuleRecord<Name>, readName: NameReader<Name>): ModuleExport[] {
  const exports: ModuleExport[] = [];
  for (const statement of record.staticExports) {
    const statementStart = statement.start;
    for (const entry of statement.entries) {
      const { moduleRequest } = entry;
      exports.push({
        start: entry.start,
        statementStart,
        name: readName(entry.exportName),
        isTypeOnly: entry.isType,
        specifier: moduleRequest?.value ?? null,
        importedName: moduleRequest === null ? null : readName(entry.importName),
      });
    }
  }
  return exports;
}

export function readErrors(errors: Iterable<RecordedError>): ParseError[] {
  return Array.from(errors, ({ message, labels }) => {
    const [label] = labels;
    return { message, offset: label?.start ?? 0 };
  });
}
