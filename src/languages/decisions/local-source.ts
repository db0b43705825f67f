import type { BlobNames } from './blob-names.ts';
import type { UnitOutline } from './decision-outline.ts';
import type { LanguageVocabulary } from './vocabulary/language-vocabulary.ts';
import type { WordReader } from './word-reader.ts';

/** A unit and what is known where it stands. */
export interface LocalSource {
  readonly unit: UnitOutline;
  readonly blob: BlobNames;
  readonly words: WordReader;
  readonly vocabulary: LanguageVocabulary;
}
