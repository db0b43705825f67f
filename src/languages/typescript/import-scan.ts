import type { ImportKind } from '../../model/facts.ts';
import { CodeScanner, END, LITERAL, WORD } from './code-scanner.ts';
import type { PlacedImport } from './placed-import.ts';

/** Tokens between `import` and its module name; a longer list of names is not followed. */
const LONGEST_CLAUSE = 2_000;

/**
 * Reads imports from tokens alone, for files that the parser gave up on, so that a typing error in line 300 does not
 * cut a file out of the graph. Names are not read: `*` stands for whatever is taken.
 */
export function scanImports(text: string, hasMarkup: boolean): PlacedImport[] {
  return new ImportScan(text, hasMarkup).read();
}

class ImportScan {
  readonly #text: string;
  readonly #scanner: CodeScanner;
  readonly #placed: PlacedImport[] = [];
  #token = '';

  constructor(text: string, hasMarkup: boolean) {
    this.#text = text;
    this.#scanner = new CodeScanner(text, hasMarkup);
  }

  read(): PlacedImport[] {
    let before = '';
    this.#advance();
    while (this.#scanner.kind !== END) {
      const token = this.#token;
      const isLink = this.#scanner.kind === WORD && before !== '.';
      if (isLink && token === 'require') this.#readCall('require');
      else if (isLink && token === 'import') this.#readImport();
      else if (isLink && token === 'export') this.#readExport();
      else this.#advance();
      before = token;
    }
    return this.#placed;
  }

  #advance(): void {
    const kind = this.#scanner.next();
    const isLong = this.#scanner.end - this.#scanner.start > 1_000;
    this.#token = kind === END || isLong ? '' : this.#text.slice(this.#scanner.start, this.#scanner.end);
  }

  #readImport(): void {
    const offset = this.#scanner.start;
    this.#advance();
    if (this.#token === '(') this.#readArgument(offset, 'dynamic');
    else if (this.#scanner.kind === LITERAL) this.#place(offset, { kind: 'static', isTypeOnly: false, names: [] });
    else this.#readClause(offset, 'static');
  }

  #readExport(): void {
    const offset = this.#scanner.start;
    this.#advance();
    this.#readClause(offset, 'reexport');
  }

  #readCall(kind: ImportKind): void {
    const offset = this.#scanner.start;
    this.#advance();
    if (this.#token === '(') this.#readArgument(offset, kind);
  }

  #readArgument(offset: number, kind: ImportKind): void {
    this.#advance();
    if (this.#scanner.kind === LITERAL) this.#place(offset, { kind, isTypeOnly: false, names: [] });
  }

  /** `… from 'module'`: only names, braces, commas and `*` may stand between. */
  #readClause(offset: number, kind: ImportKind): void {
    const startsWithType = this.#token === 'type';
    let before = '';
    for (let length = 0; length < LONGEST_CLAUSE; length += 1) {
      if (before === 'from' && this.#scanner.kind === LITERAL) {
        this.#place(offset, { kind, isTypeOnly: startsWithType && length > 2, names: ['*'] });
        return;
      }
      if (this.#scanner.kind !== WORD && !['{', '}', ',', '*'].includes(this.#token)) return;
      before = this.#token;
      this.#advance();
    }
  }

  #place(offset: number, fact: Omit<PlacedImport['fact'], 'specifier'>): void {
    const [, , specifier] = /^(['"])(.+)\1$/.exec(this.#token) ?? [];
    if (specifier !== undefined) this.#placed.push({ offset, fact: { specifier, ...fact } });
    this.#advance();
  }
}
