import { type Extractor, noSymbols, noWires } from '../../model/facts.ts';
import { noDecisions } from '../../model/decision-facts.ts';
import { readDecisions } from '../decisions/read-decisions.ts';
import { vocabularies } from '../decisions/vocabulary/language-vocabulary.ts';
import { isBinary } from '../text/left-out.ts';
import { countLines, surveyText } from '../text/text-survey.ts';
import { outlineConfig } from './outline-config.ts';

export const extract: Extractor = ({ text }, wanted) => {
  const isRead = wanted.has('decisions') && !isBinary(text);
  const lines = countLines(text, surveyText(text).lineStarts);
  return {
    links: { leftOut: 'rules-only', lines, imports: [], exports: [], problems: [] },
    symbols: noSymbols,
    wires: noWires,
    decisions: isRead ? readDecisions(outlineConfig(text), vocabularies.config) : noDecisions,
    copies: null,
    units: [],
    words: [],
  };
};
