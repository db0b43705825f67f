import { hashText } from '../../base/hash-text.ts';
import { COPY_FIXED, COPY_LITERAL, COPY_NAME, copyToken } from '../../model/copy-facts.ts';
import { type CopyTokens, CopyTokenList } from '../copies/copy-token-list.ts';
import { hasWord, wordTable } from '../copies/word-table.ts';
import { CodeScanner, END, MARK, WORD } from './code-scanner.ts';
import { dialectOf, hasMarkup, isComponentFile } from './dialect.ts';
import { endOfComment } from './literal-bounds.ts';
import { findScriptBlocks } from './script-blocks.ts';
import type { Dialect } from './syntax.ts';

/** TypeScript and JavaScript as the search of copies sees them: text and closing tags of JSX are tokens, imports are none. */
export function readCopyTokens(text: string, extension: string): CopyTokens {
  if (!isComponentFile(extension)) return readScriptTokens(text, dialectOf(extension));
  const { code, lang } = findScriptBlocks(text, extension);
  return readScriptTokens(code, { lang, sourceType: 'unambiguous' });
}

/** The same of code without markup around it. */
export function readScriptTokens(code: string, dialect: Dialect): CopyTokens {
  return new CopyReader(code, hasMarkup(dialect)).read();
}

class CopyReader {
  readonly #text: string;
  readonly #scanner: CodeScanner;
  readonly #list: CopyTokenList;
  /** Number of tokens before the import or re-export that may have begun, -1 outside. */
  #importFrom = -1;
  /** End of the token before. */
  #end = 0;
  /** Where the operator began that the next mark may continue, -1 for none. */
  #operatorFrom = -1;

  constructor(text: string, isMarkup: boolean) {
    this.#text = text;
    this.#scanner = new CodeScanner(text, isMarkup);
    this.#list = new CopyTokenList(text, (text.length >> 2) + 16);
  }

  read(): CopyTokens {
    const scanner = this.#scanner;
    for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
      if (scanner.start > this.#end) this.#readGap();
      if (kind === WORD) this.#word();
      else if (kind === MARK) this.#mark();
      else this.#literal();
      this.#end = scanner.end;
    }
    return this.#list.finish();
  }

  #word(): void {
    const { start, end } = this.#scanner;
    const hash = hashText(this.#text, start, end);
    if (hasWord(OPENERS, hash) && this.#scanner.isFirstOnLine) this.#importFrom = this.#list.count;
    this.#operatorFrom = -1;
    this.#list.put(copyToken(hash, hasWord(KEYWORDS, hash) ? COPY_FIXED : COPY_NAME), start);
  }

  #literal(): void {
    const { start, end, code } = this.#scanner;
    this.#operatorFrom = -1;
    if (this.#importFrom >= 0 && (code === DOUBLE_QUOTE || code === QUOTE)) {
      this.#list.barFrom(this.#importFrom, start);
      this.#importFrom = -1;
    } else this.#list.add(code === SLASH && end === start + 2 ? COPY_FIXED : COPY_LITERAL, start, end);
  }

  #mark(): void {
    const { start, code } = this.#scanner;
    if (this.#importFrom >= 0 && !IMPORT_MARKS.has(code)) this.#importFrom = -1;
    const isOperator = OPERATORS.has(code);
    const continues = isOperator && this.#operatorFrom >= 0 && start === this.#end;
    if (!continues) this.#operatorFrom = isOperator ? start : -1;
    if (continues) this.#list.replaceLast(COPY_FIXED, this.#operatorFrom, start + 1);
    else this.#list.add(COPY_FIXED, start, start + 1);
  }

  /** Between tokens stand blanks, comments, and in JSX text and closing tags. */
  #readGap(): void {
    const text = this.#text;
    const end = this.#scanner.start;
    for (let at = this.#end; at < end; ) {
      const code = text.charCodeAt(at);
      if (code <= BLANK) at += 1;
      else if (code === SLASH) at = Math.max(at + 1, endOfComment(text, at));
      else if (code === LESS) at = this.#closingTag(at);
      else at = this.#markupText(at, end);
    }
  }

  #closingTag(at: number): number {
    const close = this.#text.indexOf('>', at);
    this.#list.add(COPY_FIXED, at, at + 2);
    return close < 0 ? this.#text.length : close + 1;
  }

  #markupText(at: number, end: number): number {
    const tag = this.#text.indexOf('<', at);
    const behind = tag < 0 ? end : Math.min(tag, end);
    let last = behind;
    while (last > at && this.#text.charCodeAt(last - 1) <= BLANK) last -= 1;
    this.#list.add(COPY_LITERAL, at, last);
    return behind;
  }
}

const BLANK = 32;
const DOUBLE_QUOTE = 34;
const QUOTE = 39;
const SLASH = 47;
const LESS = 60;

const IMPORT_MARKS: ReadonlySet<number> = codesOf('{},*');
/** What operators of several characters are made of. */
const OPERATORS: ReadonlySet<number> = codesOf('=<>!&|+-*/%^?.~');

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

const OPENERS = wordTable('import export');

/** ECMA-262, "Keywords and Reserved Words", with what TypeScript adds and nobody takes as a name. */
const KEYWORDS = wordTable(
  `await break case catch class const continue debugger default delete do else enum export extends false finally for function if
  import in instanceof new null return super switch this throw true try typeof var void while with yield let static async of
  interface implements private protected public readonly abstract declare namespace keyof infer satisfies undefined`,
);
