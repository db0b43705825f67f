import { configWords, csharpWords, goWords, javaWords, pythonWords, sqlWords, typescriptWords } from './stop-words.ts';

/** `half-away-binary` rounds the binary value, of which 1.005 is a little less. */
export type RoundingMode =
  | 'half-away-binary'
  | 'half-even'
  | 'half-up'
  | 'half-away'
  | 'half-down'
  | 'down'
  | 'up'
  | 'nearest';

/** What is particular to the words and the arithmetic of one language. */
export interface LanguageVocabulary {
  readonly language: DecisionLanguage;
  /** Keywords, names of built-in types, and the plumbing of its usual frameworks. */
  readonly ignored: ReadonlySet<string>;
  /** What a rounding that names no mode does with a half. */
  readonly roundsHalf: RoundingMode;
  /** Whether a bare name that the file does not declare is one of another file of the package. */
  readonly hasPackageConstants: boolean;
  /** Seconds of what `sleep`, `delay` and timers are given. */
  readonly sleepUnit: number;
  /** Seconds of what the difference of two readings of the clock counts as a number; 0 where that is a type of its own. */
  readonly clockUnit: number;
}

export type DecisionLanguage = 'typescript' | 'csharp' | 'java' | 'python' | 'go' | 'sql' | 'config';

const CLOCK_UNITS: Readonly<Partial<Record<DecisionLanguage, number>>> = { typescript: 0.001, java: 0.001, python: 1 };

export const vocabularies: Readonly<Record<DecisionLanguage, LanguageVocabulary>> = {
  typescript: vocabulary('typescript', typescriptWords, 'half-up'),
  csharp: vocabulary('csharp', csharpWords, 'half-even'),
  java: vocabulary('java', javaWords, 'half-up'),
  python: vocabulary('python', pythonWords, 'half-even'),
  go: vocabulary('go', goWords, 'half-up'),
  sql: vocabulary('sql', sqlWords, 'half-up'),
  config: vocabulary('config', configWords, 'nearest'),
};

function vocabulary(
  language: DecisionLanguage,
  ignored: ReadonlySet<string>,
  roundsHalf: RoundingMode,
): LanguageVocabulary {
  return {
    language,
    ignored,
    roundsHalf,
    hasPackageConstants: language === 'go',
    sleepUnit: language === 'python' ? 1 : 0.001,
    clockUnit: CLOCK_UNITS[language] ?? 0,
  };
}
