import type { DecisionFacts } from '../../model/decision-facts.ts';
import { readDecisions } from '../decisions/read-decisions.ts';
import type { LanguageVocabulary } from '../decisions/vocabulary/language-vocabulary.ts';
import { type OutlinedText, type OutlineSyntax, outlineTreeDecisions } from './outline-decisions.ts';
import type { ParsedTree } from './parsed-tree.ts';

/** What a language of tree-sitter brings to be read for its decisions. */
export interface DecisionLanguageParts {
  readonly syntax: OutlineSyntax;
  readonly vocabulary: LanguageVocabulary;
}

/** What a text decides that could be parsed. */
export function collectDecisions(
  { copiedRoot }: ParsedTree,
  source: OutlinedText,
  { syntax, vocabulary }: DecisionLanguageParts,
): DecisionFacts {
  return readDecisions(outlineTreeDecisions(copiedRoot, source, syntax), vocabulary);
}
