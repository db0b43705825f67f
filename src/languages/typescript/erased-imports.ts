import { continuesWord } from './character-class.ts';
import { mayHoldDecorators } from './decorator-marks.ts';
import { createMarkupCheck } from './markup-names.ts';
import { ANNOTATION, INJECTION, RUN_TIME, UNSURE, useAt } from './name-use.ts';
import { SpanSet } from './span-set.ts';
import type { Span } from '../text/span.ts';
import type { ModuleImport, ParsedModule } from './syntax.ts';
import { createTypeCheck } from './type-check.ts';

interface ErasureSource {
  readonly text: string;
  readonly hasMarkup: boolean;
  readonly markup: string;
  /** In order of place. */
  readonly statements: readonly ModuleImport[];
  readonly isCode: (offset: number) => boolean;
}

/**
 * Offsets of the import statements that TypeScript drops although they say no `type`: none of their names is needed at
 * run time. Every place where a name stands must be explained as a type, a comment or a literal; whatever is not,
 * a name of another scope included, counts as a use at run time.
 */
export function findErasedImports(module: ParsedModule, source: ErasureSource): ReadonlySet<number> {
  const uses = new NameUses(module, source);
  const erased = new Set<number>();
  for (const statement of source.statements) {
    if (statement.entries.every(({ isTypeOnly }) => isTypeOnly)) continue;
    if (!uses.isNeeded(statement)) erased.add(statement.start);
  }
  return erased;
}

/** What the classic transform makes of JSX, which stands nowhere in the code. */
const MARKUP_FACTORIES: ReadonlySet<string> = new Set(['React', 'Preact', 'h', 'Fragment', 'jsx', 'createElement']);
const MARKUP_PRAGMA = /@jsx(?:Frag)?\s/;

/** In characters: bounds what thousands of imports in one long file can cost. Names beyond count as needed. */
const MOST_SEARCHED = 20_000_000;

/** With so many doubts the tree costs less than further search. */
const MOST_UNSURE = 20;

/** A class for its lifetime: what is known of one file is worked out when first asked for. */
class NameUses {
  readonly #module: ParsedModule;
  readonly #source: ErasureSource;
  /** Up to here hardly anything but imports stands, in which no name is used. */
  readonly #importsEnd: number;
  readonly #betweenImports: string;
  /** The file names the factory of its JSX itself. */
  readonly #hasPragma: boolean;
  #searched = 0;
  #imports: SpanSet | null = null;
  #mayHaveDecorators: boolean | null = null;
  #isType: ((start: number, end: number) => boolean) | null = null;
  #isInMarkup: ((name: string) => boolean) | null = null;

  constructor(module: ParsedModule, source: ErasureSource) {
    const { text, statements, hasMarkup } = source;
    this.#module = module;
    this.#source = source;
    this.#importsEnd = statements.at(-1)?.end ?? 0;
    this.#betweenImports = readBetween(text, statements);
    this.#hasPragma = hasMarkup && text.includes('@jsx') && MARKUP_PRAGMA.test(text);
  }

  /** Asks the tree late: mostly the text alone tells that a later use, or another name, is needed. */
  isNeeded(statement: ModuleImport): boolean {
    let unsure: Span[] = [];
    for (const name of localNamesOf(statement, this.#source.text)) {
      if (this.#isPlainlyNeeded(name, unsure)) return true;
      if (unsure.length < MOST_UNSURE) continue;
      if (this.#someValue(unsure)) return true;
      unsure = [];
    }
    return this.#someValue(unsure);
  }

  #someValue(uses: readonly Span[]): boolean {
    const { text, isCode } = this.#source;
    return uses.some(({ start, end }) => !this.#isTypeAt(start, end) && (!mayBeQuoted(text, start) || isCode(start)));
  }

  #isPlainlyNeeded(name: string, unsure: Span[]): boolean {
    const { text, hasMarkup, markup } = this.#source;
    if (hasMarkup && (MARKUP_FACTORIES.has(name) || this.#hasPragma)) return true;
    if (markup !== '' && this.#isUsedInMarkup(name)) return true;
    this.#searched += text.length;
    if (this.#searched > MOST_SEARCHED) return true;
    if (this.#isPlainlyUsed(name, this.#importsEnd, unsure)) return true;
    return this.#betweenImports.includes(name) && this.#isPlainlyUsed(name, 0, unsure);
  }

  #isUsedInMarkup(name: string): boolean {
    this.#isInMarkup ??= createMarkupCheck(this.#source.markup);
    return this.#isInMarkup(name);
  }

  #isPlainlyUsed(name: string, from: number, unsure: Span[]): boolean {
    const { text } = this.#source;
    for (let start = text.indexOf(name, from); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (!isWholeWord(text, start, end) || this.#isInImport(start)) continue;
      const use = this.#useAt(start, end);
      if (use === RUN_TIME) return true;
      if (use === UNSURE) unsure.push({ start, end });
    }
    return false;
  }

  #useAt(start: number, end: number): number {
    const use = useAt(this.#source.text, start, end);
    if (use === INJECTION) return this.#mayKeepTypes() ? RUN_TIME : UNSURE;
    return use === ANNOTATION && this.#mayKeepTypes() ? UNSURE : use;
  }

  #mayKeepTypes(): boolean {
    this.#mayHaveDecorators ??=
      mayHoldDecorators(this.#source.text, this.#importsEnd) || mayHoldDecorators(this.#betweenImports, 0);
    return this.#mayHaveDecorators;
  }

  #isInImport(offset: number): boolean {
    if (offset >= this.#importsEnd) return false;
    this.#imports ??= new SpanSet(this.#source.statements);
    return this.#imports.has(offset);
  }

  #isTypeAt(start: number, end: number): boolean {
    this.#isType ??= createTypeCheck(this.#module, this.#source.text, this.#mayKeepTypes());
    return this.#isType(start, end);
  }
}

/** To read names from the parser's record takes longer than the rest, and without `as` they are known already. */
function localNamesOf(statement: ModuleImport, text: string): readonly string[] {
  const { start, end, entries } = statement;
  const isPlain = entries.every(({ name, isTypeOnly }) => !isTypeOnly && name !== 'default' && name !== '*');
  return isPlain && !text.slice(start, end).includes('as')
    ? entries.map(({ name }) => name)
    : statement.readLocalNames();
}

/** How far back a line is read. */
const LONGEST_LOOK = 200;

/** Whether it is worth to ask for comments and literals: nothing on the line begins one. JSX text is not seen so. */
function mayBeQuoted(text: string, offset: number): boolean {
  const behind = text.slice(Math.max(0, offset - LONGEST_LOOK), offset);
  return /['"`]|\/[/*]|^\s*\*/.test(behind.slice(behind.lastIndexOf('\n') + 1));
}

function readBetween(text: string, statements: readonly ModuleImport[]): string {
  let between = '';
  let from = 0;
  for (const { start, end } of statements) {
    if (start > from + 1) between += text.slice(from, start);
    from = end;
  }
  return between;
}

/** Beyond either end of the text there is no word. */
function isWholeWord(text: string, start: number, end: number): boolean {
  const isContinued = end < text.length && continuesWord(text.charCodeAt(end));
  return !isContinued && (start === 0 || !continuesWord(text.charCodeAt(start - 1)));
}
