import {
  ACTIVE_SIZE,
  BLOCK_ALIGN,
  BLOCK_SIZE,
  BUFFER_SIZE,
  DATA_POINTER_POS_32,
  PROGRAM_OFFSET,
} from 'oxc-parser/src-js/generated/constants.js';
import { getBufferOffset, parseRawSync } from 'oxc-parser/src-js/bindings.js';
import { RawTransferData } from 'oxc-parser/src-js/generated/lazy/constructors.js';
import { deserialize } from 'oxc-parser/src-js/generated/deserialize/ts.js';
import { walkProgram } from 'oxc-parser/src-js/generated/lazy/walk.js';
import { TOKEN } from 'oxc-parser/src-js/raw-transfer/lazy-common.js';
import { type Visitor, getVisitorsArr } from 'oxc-parser/src-js/raw-transfer/visitor.js';
import type { Span } from '../text/span.ts';
import type { Dialect, SyntaxNode } from './syntax.ts';

/** Where a text was written, in UTF-8. */
export interface PlacedText {
  readonly startByte: number;
  readonly sizeBytes: number;
}

/** What is read as objects that oxc makes when asked. */
export interface LazyTree {
  readonly comments: Iterable<Span>;
  readonly errors: Iterable<{ readonly message: string; readonly labels: Iterable<Span> }>;
  /** Walks all statements, or one of them by its place among them. */
  visit(visitor: Visitor, statement: number | null): void;
}

/** A statement at the top of a module, with what stands between the one before and it. */
export interface PlacedStatement extends Span {
  readonly index: number;
}

/** In oxc-parser 0.158: where a program holds its statements, in bytes, and how many each takes. */
const BODY = 112;
const STATEMENT_BYTES = 16;
const LENGTH_WORD = 2;

/**
 * The memory in which oxc's native side leaves a tree, and from which it is read in place: one text at a time. It is
 * addresses for the 2 GiB that oxc wants, which have to begin at a multiple of 4 GiB; only what is written takes memory.
 */
export class ParserMemory {
  readonly bytes: Buffer;
  readonly words: Int32Array;
  /** The bytes, with the other views of them as properties: what oxc's readers take for a buffer. */
  readonly #buffer: Uint8Array;
  readonly #block: Uint8Array;

  constructor() {
    const buffer = new ArrayBuffer(BLOCK_SIZE + BLOCK_ALIGN);
    const start = getBufferOffset(new Uint8Array(buffer));
    this.bytes = Buffer.from(buffer, start, BUFFER_SIZE);
    this.words = new Int32Array(buffer, start, BUFFER_SIZE / Int32Array.BYTES_PER_ELEMENT);
    const float64 = new Float64Array(buffer, start, BUFFER_SIZE / Float64Array.BYTES_PER_ELEMENT);
    this.#buffer = Object.assign(new Uint8Array(buffer, start, BUFFER_SIZE), { int32: this.words, float64 });
    this.#block = new Uint8Array(buffer, start, BLOCK_SIZE);
  }

  /** Where a text of at most so many bytes has to be written: the tree grows from there towards the start. */
  startOf(mostBytes: number): number {
    return ACTIVE_SIZE - mostBytes;
  }

  /** Parses what was written there. Throws what the native side throws. */
  parse({ startByte, sizeBytes }: PlacedText, dialect: Dialect): void {
    parseRawSync('module', this.#block, startByte, sizeBytes, { ...dialect, experimentalLazy: true });
  }

  /** Where the answer begins, in bytes. */
  get answerStart(): number {
    return this.words[DATA_POINTER_POS_32] ?? 0;
  }

  openTree(text: string, { startByte, sizeBytes }: PlacedText): LazyTree {
    const start = this.answerStart;
    const tree = {
      buffer: this.#buffer,
      sourceText: text,
      sourceStartPos: startByte,
      sourceByteLen: sizeBytes,
      sourceIsAscii: text.length === sizeBytes,
      nodes: new Map<number, object>(),
      token: TOKEN,
    };
    const answer = new RawTransferData(start, tree);
    return {
      get comments() {
        return answer.comments;
      },
      get errors() {
        return answer.errors;
      },
      visit: (visitor, statement) => {
        const walk = (): void => walkProgram(start + PROGRAM_OFFSET, tree, getVisitorsArr(visitor));
        if (statement === null) walk();
        else this.#narrow(statement, walk);
      },
    };
  }

  /** All of a tree as objects, which stay when the memory is written anew. */
  readProgram(text: string, { startByte, sizeBytes }: PlacedText): SyntaxNode {
    return deserialize(this.#buffer, text, startByte, sizeBytes).program;
  }

  /** The statement that an offset of the text lies in or before; null behind the last. */
  findStatement(offset: number): PlacedStatement | null {
    const { first, count } = this.#body();
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#endOf(first, middle) <= offset) low = middle + 1;
      else high = middle;
    }
    if (low === count) return null;
    return { index: low, start: low === 0 ? 0 : this.#endOf(first, low - 1), end: this.#endOf(first, low) };
  }

  get statements(): number {
    return this.#body().count;
  }

  /** oxc walks a whole program only, so the program is made to have the one statement for as long as it takes. */
  #narrow(statement: number, walk: () => void): void {
    const { at, first, count } = this.#body();
    this.words[at] = first + statement * STATEMENT_BYTES;
    this.words[at + LENGTH_WORD] = 1;
    try {
      walk();
    } finally {
      this.words[at] = first;
      this.words[at + LENGTH_WORD] = count;
    }
  }

  #body(): { readonly at: number; readonly first: number; readonly count: number } {
    const at = (this.answerStart + PROGRAM_OFFSET + BODY) >> 2;
    return { at, first: this.words[at] ?? 0, count: this.words[at + LENGTH_WORD] ?? 0 };
  }

  /** A statement is its kind and, 8 bytes behind, the place of a node, which begins with its span. */
  #endOf(first: number, statement: number): number {
    const node = this.words[(first + statement * STATEMENT_BYTES + 8) >> 2] ?? 0;
    return this.words[(node >> 2) + 1] ?? 0;
  }
}
