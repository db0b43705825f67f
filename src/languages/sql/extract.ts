import { noDecisions } from '../../model/decision-facts.ts';
import { type Extractor, type LeftOutReason, noSymbols, noWires } from '../../model/facts.ts';
import { readDecisions } from '../decisions/read-decisions.ts';
import { vocabularies } from '../decisions/vocabulary/language-vocabulary.ts';
import { findLeftOut } from '../text/left-out.ts';
import { countLines, surveyText } from '../text/text-survey.ts';
import { outlineSql } from './outline-sql.ts';

export const extract: Extractor = ({ text, isGenerated }, wanted) => {
  const survey = surveyText(text);
  const leftOut: LeftOutReason | null = findLeftOut(text, survey) ?? (isGenerated ? 'generated' : null);
  const isRead = leftOut === null && wanted.has('decisions');
  return {
    links: { leftOut, lines: countLines(text, survey.lineStarts), imports: [], exports: [], problems: [] },
    symbols: noSymbols,
    wires: noWires,
    decisions: isRead ? readDecisions(outlineSql(text), vocabularies.sql) : noDecisions,
    units: [],
    words: [],
  };
};
