import { CodeScanner, END, LITERAL, MARK, WORD } from './code-scanner.ts';
import { CHAINS, CONTINUES, PLAIN, STARTS_STATEMENT, roleOfWord } from './word-role.ts';

/**
 * The native parser recurses and a stack overflow in it ends the process, so what could be too deep is never handed to
 * it. Measured with oxc-parser 0.158 on Linux x64 in a worker thread (4 MB of stack, the smallest in use), least depth
 * that crashed: `export namespace a{export function f(){` 909 times, `(` 7,600, `[` 9,000, `if(a)` 12,700, `a?b:` 12,000,
 * `a=>` 6,900, `A<` 5,400, `a+a+…` 36,300 (default mode). That is at most 2,300 bytes of stack for a bracket, 780 for
 * an open `<`, 600 for a link of a chain without brackets, 115 for an operator. One unit of cost below stands for
 * about 115 bytes, so the limit leaves more than half of the smallest stack unused. Hand-written code was seen up to 2,600.
 */
const COST_LIMIT = 10_000;
const LEVEL_COST = 20;
const CHAIN_COST = 5;

/** `(` costs 550 bytes of stack a character, more than anything else: a shorter text cannot exhaust half of it. */
const HARMLESS_LENGTH = 4_096;
/** Below this length and this number of brackets, `<`, `=` and `?` (550 and 135 bytes of stack each) the same holds. */
const USUAL_LENGTH = 16_384;
const USUAL_NEST_CHARACTERS = 1_500;

const ASTERISK = 42;
const COMMA = 44;
const COLON = 58;
const SEMICOLON = 59;
const LESS = 60;
const EQUAL = 61;
const GREATER = 62;
const QUESTION = 63;

/** Offset at which the nesting becomes too deep for the parser, or null when the text is safe to parse. */
export function findTooDeep(text: string, hasMarkup: boolean): number | null {
  if (text.length < HARMLESS_LENGTH) return null;
  if (text.length < USUAL_LENGTH && countNestCharacters(text) < USUAL_NEST_CHARACTERS) return null;
  const scanner = new CodeScanner(text, hasMarkup);
  const gauge = new StackGauge(text, scanner, hasMarkup);
  while (scanner.next() !== END) {
    gauge.take();
    if (gauge.cost > COST_LIMIT) return scanner.start;
  }
  return null;
}

/** Counts in the bytes because a typed array is read three times as fast as a string. */
function countNestCharacters(text: string): number {
  const bytes = new TextEncoder().encode(text);
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) count += OPENS_NEST[bytes[at] ?? 0] ?? 0;
  return count;
}

const OPENS_NEST: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) =>
  '([{<=?'.includes(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Estimates the parser's stack from tokens: every open level, and within each the chain that is under way. A chain
 * ends at `;`, at `,` and where a statement begins; `<` outlives `,` because type arguments do, and `else` outlives
 * both because `else if` nests to the right however its branches end.
 */
class StackGauge {
  cost = LEVEL_COST;
  readonly #text: string;
  readonly #scanner: CodeScanner;
  readonly #hasMarkup: boolean;
  readonly #chains = [0];
  readonly #angles = [0];
  readonly #elses = [0];
  #level = 0;
  #previousKind = MARK;
  #previousCode = 0;
  #previousRole = PLAIN;

  constructor(text: string, scanner: CodeScanner, hasMarkup: boolean) {
    this.#text = text;
    this.#scanner = scanner;
    this.#hasMarkup = hasMarkup;
  }

  take(): void {
    const { depth, kind, code } = this.#scanner;
    if (depth !== this.#level) this.#follow(depth);
    if (kind === WORD) this.#takeWord();
    else if (kind === LITERAL) this.#lengthen(1);
    else this.#takeMark(code);
    this.#previousKind = kind;
    this.#previousCode = code;
  }

  #takeWord(): void {
    const role = roleOfWord(this.#text, this.#scanner.start, this.#scanner.end);
    if (role === STARTS_STATEMENT || (role === PLAIN && this.#followsStatement())) this.#endStatement();
    this.#lengthen(role === CHAINS ? CHAIN_COST : 1);
    if (role === CONTINUES && this.#text.startsWith('else', this.#scanner.start)) this.#keepElse();
    this.#previousRole = role;
  }

  /** A plain word at the start of a line after a complete value begins a statement: lines without `;` are no chain. */
  #followsStatement(): boolean {
    if (!this.#scanner.isFirstOnLine) return false;
    if (this.#previousKind === WORD) return this.#previousRole === PLAIN;
    return this.#previousKind === LITERAL || CLOSERS.includes(this.#previousCode);
  }

  #takeMark(code: number): void {
    if (code === SEMICOLON) this.#endStatement();
    else if (code === COMMA) this.#lengthen(-(this.#chains[this.#level] ?? 0));
    else if (code === LESS) this.#addAngle(CHAIN_COST);
    else if (code === GREATER && this.#closesTypeArguments()) this.#addAngle(-CHAIN_COST);
    else this.#lengthen(MARK_COSTS[code] ?? 1);
  }

  /** Where there is markup, `<a>` may be an element that nobody closed, so its `>` gives nothing back. */
  #closesTypeArguments(): boolean {
    return !this.#hasMarkup && this.#previousCode !== EQUAL && (this.#angles[this.#level] ?? 0) > 0;
  }

  #follow(depth: number): void {
    for (; this.#level > depth; this.#level -= 1) this.cost -= LEVEL_COST + this.#spentAt(this.#level);
    for (; this.#level < depth; this.cost += LEVEL_COST) {
      this.#level += 1;
      this.#chains[this.#level] = this.#angles[this.#level] = this.#elses[this.#level] = 0;
    }
  }

  #spentAt(level: number): number {
    return (this.#chains[level] ?? 0) + (this.#angles[level] ?? 0) + (this.#elses[level] ?? 0);
  }

  #endStatement(): void {
    this.#lengthen(-(this.#chains[this.#level] ?? 0));
    this.#addAngle(-(this.#angles[this.#level] ?? 0));
  }

  #lengthen(cost: number): void {
    this.#chains[this.#level] = (this.#chains[this.#level] ?? 0) + cost;
    this.cost += cost;
  }

  #addAngle(cost: number): void {
    this.#angles[this.#level] = (this.#angles[this.#level] ?? 0) + cost;
    this.cost += cost;
  }

  #keepElse(): void {
    this.#elses[this.#level] = (this.#elses[this.#level] ?? 0) + CHAIN_COST;
    this.cost += CHAIN_COST;
  }
}

/** `=` and `?` begin a link of a chain, `:` may end a label, `*` may be half of a `**`. */
const MARK_COSTS: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === EQUAL || code === QUESTION) return CHAIN_COST;
  return code === COLON || code === ASTERISK ? 2 : 1;
});

/** `)`, `]`, `}`. */
const CLOSERS: readonly number[] = [41, 93, 125];
