import { readGrammar } from '../sources/grammars/read-grammar.ts';
import type { Extractor, Language } from '../model/facts.ts';

/** The languages that a run has something to read of, each opened once. */
export class Extractors {
  readonly #opened = new Map<Language, Extractor>();

  /** One after another: grammars share a run time that each of them sets up anew. */
  async open(languages: Iterable<Language | null>): Promise<void> {
    for (const language of new Set(languages)) {
      if (language === null || this.#opened.has(language)) continue;
      this.#opened.set(language, await language.open(readGrammar));
    }
  }

  of(language: Language): Extractor {
    const extractor = this.#opened.get(language);
    if (extractor === undefined) throw new Error(`${language.name} was not opened before reading`);
    return extractor;
  }
}
