import { splitName, stemWord } from '../base/words.ts';

/** A place that can be asked for by words. */
export interface SearchPlace {
  readonly path: string;
  /** '' where it has no name. */
  readonly symbol: string;
  /** Lower-case words of its identifiers. */
  readonly words: readonly string[];
}

export interface RankedPlace {
  /** Index into the places. */
  readonly place: number;
  /** 0 … 1: the share of what was asked for that it says, rare words first. */
  readonly score: number;
  /** As asked, by where they were met. */
  readonly named: readonly string[];
  readonly said: readonly string[];
}

export interface WordQuestion {
  /** As typed. */
  readonly asked: readonly string[];
  /** Word → the word that stands for it; see `createSynonyms`. */
  readonly synonyms: ReadonlyMap<string, string>;
}

/** A name says what a unit is about, its folder what is around it; its other words may be in passing. */
const NAME = 1;
const PATH = 0.7;
const BODY = 0.5;
/** Another word for the same is a guess. */
const SYNONYM = 0.8;
/** Half of what was asked for has to be said. */
const LEAST = 0.35;

/** Places that say what was asked for, the best first; words are compared without endings and across synonyms. */
export function rankByWords(places: readonly SearchPlace[], { asked, synonyms }: WordQuestion): RankedPlace[] {
  const terms = asked.flatMap((written) => splitName(written).map((word) => termOf(word, written, synonyms)));
  const fields = places.map((place) => fieldsOf(place));
  const weights = terms.map((term) => rarityOf(term, fields, synonyms));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return [];
  return fields
    .map((field, place) => rate({ field, place, terms, weights, synonyms, total }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || a.place - b.place);
}

interface Term {
  readonly written: string;
  readonly stem: string;
  readonly leading: string;
}

function termOf(word: string, written: string, synonyms: ReadonlyMap<string, string>): Term {
  const stem = stemWord(word);
  return { written, stem, leading: synonyms.get(stem) ?? stem };
}

interface Fields {
  readonly name: ReadonlySet<string>;
  readonly path: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
}

function fieldsOf({ path, symbol, words }: SearchPlace): Fields {
  return {
    name: new Set(splitName(symbol).map(stemWord)),
    path: new Set(splitName(path.replace(/\.[^./]*$/, '')).map(stemWord)),
    body: new Set(words.map(stemWord)),
  };
}

/** How well a place answers to one word: 0 where it does not. */
function matchOf({ stem, leading }: Term, { name, path, body }: Fields, synonyms: ReadonlyMap<string, string>): number {
  const says = (words: ReadonlySet<string>): number => {
    if (words.has(stem)) return 1;
    for (const word of words) if ((synonyms.get(word) ?? word) === leading) return SYNONYM;
    return 0;
  };
  return Math.max(NAME * says(name), PATH * says(path), BODY * says(body));
}

function rarityOf(term: Term, fields: readonly Fields[], synonyms: ReadonlyMap<string, string>): number {
  const count = fields.filter((field) => matchOf(term, field, synonyms) > 0).length;
  return Math.log1p((fields.length + 1) / (count + 1));
}

interface Rating {
  readonly field: Fields;
  readonly place: number;
  readonly terms: readonly Term[];
  readonly weights: readonly number[];
  readonly synonyms: ReadonlyMap<string, string>;
  readonly total: number;
}

function rate({ field, place, terms, weights, synonyms, total }: Rating): RankedPlace {
  const named: string[] = [];
  const said: string[] = [];
  let sum = 0;
  terms.forEach((term, at) => {
    const match = matchOf(term, field, synonyms);
    sum += match * (weights[at] ?? 0);
    if (match > 0) (match >= NAME * SYNONYM ? named : said).push(term.written);
  });
  return { place, score: sum / total, named: [...new Set(named)], said: [...new Set(said)] };
}
