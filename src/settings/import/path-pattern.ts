/** One step of a way through a path: a letter, any one letter of a name, any letters of a name, anything at all. */
export type PathAtom =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'one' }
  | { readonly kind: 'some' }
  | { readonly kind: 'any' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** One of the ways in which a pattern can match. */
export interface PatternWay {
  readonly atoms: readonly PathAtom[];
  /** What each group holds; null where that is no fixed text. */
  readonly groups: readonly (string | null)[];
}

export interface ReadPattern {
  readonly ways: readonly PatternWay[];
  /** Where the ways match more than the pattern does, in words. */
  readonly wider: string | null;
}

/**
 * A regular expression on paths as the finite list of its ways, or in words why it has none. It is read and never run, so that
 * no pattern of a repository can take for ever.
 */
export function readPattern(pattern: string): ReadPattern | { readonly refusal: string } {
  if (pattern.length > LONGEST) return { refusal: `a pattern is longer than ${LONGEST} characters` };
  const reader = new PatternReader(pattern);
  try {
    const ways = reader.alternatives(0);
    if (!reader.isAtEnd()) throw new Refusal('a parenthesis closes nothing');
    return { ways, wider: reader.wider };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: `${error.message} in ${pattern}` };
    throw error;
  }
}

const LONGEST = 2000;
const MOST_WAYS = 64;
const DEEPEST = 20;
/** Letters of a class that are tried one by one; of a larger one any letter will do. */
const MOST_LETTERS = 6;

class Refusal extends Error {}

const EMPTY: PatternWay = { atoms: [], groups: [] };
const ONE: PathAtom = { kind: 'one' };
const SOME: PathAtom = { kind: 'some' };
const ANY: PathAtom = { kind: 'any' };

/** What may be repeated: its ways, and whether they are one letter of a name or one letter at all. */
interface Item {
  readonly ways: readonly PatternWay[];
  readonly letters: 'name' | 'all' | null;
}

class PatternReader {
  wider: string | null = null;
  readonly #text: string;
  #at = 0;
  #groups = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  alternatives(depth: number): PatternWay[] {
    if (depth > DEEPEST) throw new Refusal('groups are nested too deeply');
    const ways = this.#sequence(depth);
    while (this.#take('|')) ways.push(...this.#sequence(depth));
    return bounded(ways);
  }

  #sequence(depth: number): PatternWay[] {
    let ways: PatternWay[] = [EMPTY];
    while (!this.isAtEnd() && this.#next() !== '|' && this.#next() !== ')') {
      const item = this.#repeated(this.#item(depth));
      ways = bounded(ways.flatMap((way) => item.map((more) => joined(way, more))));
    }
    return ways;
  }

  #item(depth: number): Item {
    const letter = this.#text[this.#at++]!;
    if (letter === '(') return { ways: this.#group(depth + 1), letters: null };
    if (letter === '[') return this.#class();
    if (letter === '\\') return this.#escape();
    if (letter === '.') return { ways: [wayOf(ONE)], letters: 'all' };
    if (letter === '^') return { ways: [wayOf({ kind: 'start' })], letters: null };
    if (letter === '$') return { ways: [wayOf({ kind: 'end' })], letters: null };
    if ('*+?{'.includes(letter)) throw new Refusal(`${letter} repeats nothing`);
    return literal(letter);
  }

  #group(depth: number): PatternWay[] {
    const isPlain = this.#take('?:');
    if (!isPlain && this.#next() === '?') throw new Refusal('a look around, a name or a flag stands');
    const own = isPlain ? null : this.#groups++;
    const ways = this.alternatives(depth);
    if (!this.#take(')')) throw new Refusal('a parenthesis does not close');
    if (own === null) return ways;
    return ways.map(({ atoms, groups }) => {
      const all = [...groups];
      all[own] = fixedText(atoms);
      return { atoms, groups: all };
    });
  }

  #class(): Item {
    const close = /^\^?\]?(?:\\.|[^\]\\])*\]/.exec(this.#text.slice(this.#at))?.[0];
    if (close === undefined) throw new Refusal('a bracket does not close');
    this.#at += close.length;
    const inner = close.slice(0, -1);
    const members = lettersOf(inner);
    if (members !== null && members.length <= MOST_LETTERS)
      return { ways: members.map((letter) => wayOf({ kind: 'letter', letter })), letters: null };
    if (inner === '^/' || inner === String.raw`^\/`) return { ways: [wayOf(ONE)], letters: 'name' };
    this.#widen(`any letter is taken for [${inner}]`);
    return { ways: [wayOf(ONE)], letters: inner.startsWith('^') && !inner.includes('/') ? 'all' : 'name' };
  }

  #escape(): Item {
    const letter = this.#text[this.#at++];
    if (letter === undefined) throw new Refusal('a backslash ends the pattern');
    if ('wdSs'.includes(letter)) {
      this.#widen(`any letter is taken for \\${letter}`);
      return { ways: [wayOf(ONE)], letters: 'name' };
    }
    if (/[\w]/.test(letter)) throw new Refusal(`the escape of ${letter} stands`);
    return literal(letter);
  }

  #repeated(item: Item): readonly PatternWay[] {
    const sign = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.#text.slice(this.#at))?.[0];
    if (sign === undefined) return item.ways;
    this.#at += sign.length;
    if (sign.startsWith('?')) return [EMPTY, ...item.ways];
    if (item.letters === null) throw new Refusal(`${sign} repeats more than a letter`);
    if (sign.startsWith('{')) this.#widen(`any number is taken for ${sign}`);
    const many = wayOf(item.letters === 'name' ? SOME : ANY);
    return sign.startsWith('*') || sign.startsWith('{0') ? [many] : item.ways.map((way) => joined(way, many));
  }

  #widen(words: string): void {
    this.wider ??= words;
  }

  #next(): string | undefined {
    return this.#text[this.#at];
  }

  #take(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }
}

function literal(letter: string): Item {
  return { ways: [wayOf({ kind: 'letter', letter })], letters: null };
}

function wayOf(atom: PathAtom): PatternWay {
  return { atoms: [atom], groups: [] };
}

function joined(one: PatternWay, other: PatternWay): PatternWay {
  const length = Math.max(one.groups.length, other.groups.length);
  const groups = Array.from({ length }, (_, at) => one.groups[at] ?? other.groups[at] ?? null);
  return { atoms: [...one.atoms, ...other.atoms], groups };
}

function bounded(ways: PatternWay[]): PatternWay[] {
  if (ways.length > MOST_WAYS) throw new Refusal(`there are more than ${MOST_WAYS} alternatives`);
  return ways;
}

/** What a group holds without its anchors; null where it can hold this or that. */
function fixedText(atoms: readonly PathAtom[]): string | null {
  const letters = atoms.filter(({ kind }) => kind !== 'start' && kind !== 'end');
  return letters.every((atom) => atom.kind === 'letter') ? letters.map(({ letter }) => letter).join('') : null;
}

/** The letters of a class; null of one that is turned round or holds a range. */
function lettersOf(inner: string): string[] | null {
  const plain = inner.replace(/\\(?=\W)/g, '');
  return inner.startsWith('^') || /\w-\w|\\[a-z]/i.test(inner) ? null : Array.from(plain);
}
