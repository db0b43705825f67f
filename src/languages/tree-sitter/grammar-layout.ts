import type { Language as Grammar } from 'web-tree-sitter';

/**
 * What a grammar says of the children of its rules, copied out of the parser's memory: `TSLanguage` in tree-sitter's
 * src/parser.h, as 32-bit wasm lays it out. A contract test compares what is read by it with the library's own cursor.
 */
export interface GrammarLayout {
  /** By production and place among the children that are no extras: the type that a child goes by there, 0 for its own. */
  readonly aliases: Uint16Array;
  readonly aliasesPerProduction: number;
  /** By production and place: the field that a child fills, 0 for none. */
  readonly fields: Uint16Array;
  readonly fieldsPerProduction: number;
  readonly fieldNumbers: ReadonlyMap<string, number>;
  readonly fieldNames: readonly (string | null)[];
  /** Names of the types by the number that is shown. */
  readonly typeNames: readonly string[];
  /** By the parser's own number of a type: the number that is shown. */
  readonly publicTypes: Uint16Array;
  /** By number of a type that is shown: 1 for what a rule of the grammar is called, 0 for a token. */
  readonly isNamedType: Uint8Array;
}

/** Places of the members of `TSLanguage` that are read, in words of 32 bits. */
const LANGUAGE = {
  symbolCount: 1,
  aliasCount: 2,
  productionCount: 7,
  fieldCount: 8,
  longestAliases: 9,
  fieldSlices: 16,
  fieldEntries: 17,
  publicTypes: 19,
  aliasSequences: 21,
} as const;

/** Memory of the parser; growth gives it another buffer. */
export interface ParserMemory {
  readonly buffer: ArrayBuffer;
}

export function grammarLayout(grammar: Grammar, memory: ParserMemory): GrammarLayout {
  const words = new Uint32Array(memory.buffer);
  const shorts = new Uint16Array(memory.buffer);
  const at = addressOf(grammar) >> 2;
  const word = (member: number): number => words[at + member] ?? 0;
  const productions = word(LANGUAGE.productionCount);
  const aliasesPerProduction = word(LANGUAGE.longestAliases) & 0xffff;
  const sequences = word(LANGUAGE.aliasSequences) >> 1;
  const types = word(LANGUAGE.publicTypes) >> 1;
  return {
    aliases: shorts.slice(sequences, sequences + productions * aliasesPerProduction),
    aliasesPerProduction,
    ...fieldTable(words, shorts, {
      productions: word(LANGUAGE.fieldCount) === 0 ? 0 : productions,
      slices: word(LANGUAGE.fieldSlices) >> 1,
      entries: word(LANGUAGE.fieldEntries) >> 2,
    }),
    fieldNumbers: new Map(grammar.fields.flatMap((name, field) => (name === null ? [] : [[name, field]]))),
    fieldNames: grammar.fields,
    typeNames: grammar.types,
    isNamedType: Uint8Array.from(grammar.types, (_name, type) => (grammar.nodeTypeIsNamed(type) ? 1 : 0)),
    publicTypes: shorts.slice(types, types + word(LANGUAGE.symbolCount) + word(LANGUAGE.aliasCount)),
  };
}

/** The number by which the library keeps what it made; it is the address in the parser's memory. */
export function addressOf(made: object): number {
  const address: unknown = Reflect.get(made, 0);
  if (typeof address !== 'number' || address === 0) throw new Error('web-tree-sitter keeps no address where it did');
  return address;
}

interface FieldSource {
  readonly productions: number;
  /** Index of the first slice, in words of 16 bits: where the entries of a production begin, and their number. */
  readonly slices: number;
  /** Index of the first entry, in words of 32 bits: field, place of the child, whether it is of a child of the child. */
  readonly entries: number;
}

/** A child has one field at most for each place; where the grammar names two, the first counts, as in the library. */
function fieldTable(
  words: Uint32Array,
  shorts: Uint16Array,
  { productions, slices, entries }: FieldSource,
): Pick<GrammarLayout, 'fields' | 'fieldsPerProduction'> {
  const found: { readonly production: number; readonly child: number; readonly field: number }[] = [];
  for (let production = 0; production < productions; production += 1) {
    const first = entries + (shorts[slices + production * 2] ?? 0);
    const end = first + (shorts[slices + production * 2 + 1] ?? 0);
    for (let entry = first; entry < end; entry += 1) {
      const word = words[entry] ?? 0;
      const isInherited = word >>> 24 !== 0;
      if (!isInherited) found.push({ production, child: (word >>> 16) & 0xff, field: word & 0xffff });
    }
  }
  const fieldsPerProduction = found.reduce((most, { child }) => Math.max(most, child + 1), 0);
  const fields = new Uint16Array(productions * fieldsPerProduction);
  for (const { production, child, field } of found) {
    const place = production * fieldsPerProduction + child;
    if (fields[place] === 0) fields[place] = field;
  }
  return { fields, fieldsPerProduction };
}
