import type { ParserMemory, PlacedText } from './parser-memory.ts';
import type { DynamicImport, ImportedName, ModuleExport, ModuleImport } from './syntax.ts';

/**
 * Places in the answer of oxc-parser 0.158, as its generated readers have them (generated/lazy/constructors.js), in bytes
 * from the start of what holds them. A list is the place of its first element and, 8 bytes behind, its length; a name is
 * a span and, 8 bytes behind, a list of bytes. The contract test compares what is read with the default mode.
 */
const MODULE = 168;
const ERRORS = 272;
const STATIC_EXPORTS = MODULE + 24;
const DYNAMIC_IMPORTS = MODULE + 48;
const IMPORT_METAS = MODULE + 72;
const LENGTH = 8;
const END = 4;

const IMPORT = { size: 56, request: 8, entries: 32 } as const;
const IMPORT_ENTRY = { size: 96, name: 32, localName: 64, isType: 88 } as const;
const EXPORT = { size: 32, entries: 8 } as const;
const EXPORT_ENTRY = { size: 144, request: 16, importName: 40, name: 72, isType: 136 } as const;
const DYNAMIC_IMPORT = { size: 16, request: 8 } as const;

/** First byte of a name that may be something else: then its span or name follows 8 bytes behind. */
const IS_NAME = 0;
/** What else the name of an import is: `* as x`, or the default. */
const IMPORTS_DEFAULT = 2;
/** What else the imported name of a re-export and the exported name are. */
const REEXPORTS_NONE = 3;
const EXPORTS_DEFAULT = 1;

/** A longer part of a string keeps the whole of it in memory: every text would last as long as a name in it. */
const SURELY_COPIED = 12;

/** The module record, read from memory without the objects that oxc would make of it: a third of the time when code is cold. */
export class LazyRecord {
  readonly #words: Int32Array;
  readonly #bytes: Buffer;
  readonly #text: string;
  readonly #place: PlacedText;
  readonly #start: number;

  constructor(memory: ParserMemory, text: string, place: PlacedText) {
    this.#words = memory.words;
    this.#bytes = memory.bytes;
    this.#text = text;
    this.#place = place;
    this.#start = memory.answerStart;
  }

  get hasErrors(): boolean {
    return this.#lengthAt(this.#start + ERRORS) > 0;
  }

  get hasImportMeta(): boolean {
    return this.#lengthAt(this.#start + IMPORT_METAS) > 0;
  }

  readImports(): ModuleImport[] {
    return this.#readAll(this.#start + MODULE, IMPORT.size, (at) => {
      const entries = at + IMPORT.entries;
      return {
        start: this.#wordAt(at),
        end: this.#wordAt(at + END),
        specifier: this.#nameAt(at + IMPORT.request),
        entries: this.#readAll(entries, IMPORT_ENTRY.size, (entry) => this.#readImportEntry(entry)),
        readLocalNames: () => this.#readLocalNames(entries),
      };
    });
  }

  readExports(): ModuleExport[] {
    const exports: ModuleExport[] = [];
    this.#forEach(this.#start + STATIC_EXPORTS, EXPORT.size, (at) => {
      const statementStart = this.#wordAt(at);
      this.#forEach(at + EXPORT.entries, EXPORT_ENTRY.size, (entry) => {
        exports.push(this.#readExportEntry(entry, statementStart));
      });
    });
    return exports;
  }

  readDynamicImports(): DynamicImport[] {
    return this.#readAll(this.#start + DYNAMIC_IMPORTS, DYNAMIC_IMPORT.size, (at) => {
      const request = at + DYNAMIC_IMPORT.request;
      return {
        start: this.#wordAt(at),
        end: this.#wordAt(at + END),
        argument: { start: this.#wordAt(request), end: this.#wordAt(request + END) },
      };
    });
  }

  #readImportEntry(at: number): ImportedName {
    return {
      name: this.#readImportName(at + IMPORT_ENTRY.name),
      isTypeOnly: this.#bytes[at + IMPORT_ENTRY.isType] === 1,
    };
  }

  #readImportName(at: number): string {
    const kind = this.#bytes[at];
    if (kind === IS_NAME) return this.#nameAt(at + 8);
    return kind === IMPORTS_DEFAULT ? 'default' : '*';
  }

  #readLocalNames(entries: number): string[] {
    const names: string[] = [];
    this.#forEach(entries, IMPORT_ENTRY.size, (at) => {
      if (this.#bytes[at + IMPORT_ENTRY.isType] !== 1) names.push(this.#nameAt(at + IMPORT_ENTRY.localName));
    });
    return names;
  }

  #readExportEntry(at: number, statementStart: number): ModuleExport {
    const request = at + EXPORT_ENTRY.request;
    const isReexport = this.#wordAt(request + 8) !== 0 || this.#wordAt(request + 12) !== 0;
    return {
      start: this.#wordAt(at),
      statementStart,
      name: this.#readExportName(at + EXPORT_ENTRY.name),
      isTypeOnly: this.#bytes[at + EXPORT_ENTRY.isType] === 1,
      specifier: isReexport ? this.#nameAt(request) : null,
      importedName: isReexport ? this.#readReexportedName(at + EXPORT_ENTRY.importName) : null,
    };
  }

  #readExportName(at: number): string | null {
    const kind = this.#bytes[at];
    if (kind === IS_NAME) return this.#writtenNameAt(at + 8);
    return kind === EXPORTS_DEFAULT ? 'default' : null;
  }

  #readReexportedName(at: number): string | null {
    const kind = this.#bytes[at];
    if (kind === IS_NAME) return this.#writtenNameAt(at + 8);
    return kind === REEXPORTS_NONE ? null : '*';
  }

  /**
   * Of `import Order from './order'; export { Order }` the record keeps the name `default` outside the memory that it
   * shares with us, and reading it gives whatever lies there. A name that does not stand in the text is that one.
   */
  #writtenNameAt(at: number): string {
    const read = this.#nameAt(at);
    const written = this.#text.slice(this.#wordAt(at), this.#wordAt(at + END));
    return written === read || /^['"]|\\/.test(written) ? read : 'default';
  }

  #nameAt(at: number): string {
    const start = this.#wordAt(at + 8);
    const length = this.#lengthAt(at + 8);
    const end = start + length;
    const { startByte, sizeBytes } = this.#place;
    const isInText = start >= startByte && end <= startByte + sizeBytes && this.#text.length === sizeBytes;
    if (isInText && length <= SURELY_COPIED) return this.#text.slice(start - startByte, end - startByte);
    if (start < 0 || end > this.#bytes.length) return '';
    return this.#bytes.toString(isInText ? 'latin1' : 'utf8', start, end);
  }

  #readAll<Element>(list: number, size: number, read: (at: number) => Element): Element[] {
    const found: Element[] = [];
    this.#forEach(list, size, (at) => found.push(read(at)));
    return found;
  }

  #forEach(list: number, size: number, meet: (at: number) => void): void {
    const first = this.#wordAt(list);
    const end = first + this.#lengthAt(list) * size;
    for (let at = first; at < end; at += size) meet(at);
  }

  #lengthAt(list: number): number {
    return this.#wordAt(list + LENGTH);
  }

  #wordAt(at: number): number {
    return this.#words[at >> 2] ?? 0;
  }
}
