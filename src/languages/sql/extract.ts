import { noDecisions } from '../../model/decision-facts.ts';
import type { Extractor, LeftOutReason, SyntaxProblem } from '../../model/facts.ts';
import { noSymbols, noWires } from '../../model/facts.ts';
import { readDecisions } from '../decisions/read-decisions.ts';
import { vocabularies } from '../decisions/vocabulary/language-vocabulary.ts';
import { findLeftOut } from '../text/left-out.ts';
import { countLines, surveyText } from '../text/text-survey.ts';
import { outlineSql } from './outline-sql.ts';
import { MOST_TOKENS, readSqlTokens } from './tokens.ts';

export const extract: Extractor = ({ text, isGenerated }, wanted) => {
  const survey = surveyText(text);
  const leftOut: LeftOutReason | null = findLeftOut(text, survey) ?? (isGenerated ? 'generated' : null);
  const problems = leftOut === null ? findUnread(text) : [];
  const isRead = leftOut === null && wanted.has('decisions');
  return {
    links: { leftOut, lines: countLines(text, survey.lineStarts), imports: [], exports: [], problems },
    symbols: noSymbols,
    wires: noWires,
    decisions: isRead ? readDecisions(outlineSql(text), vocabularies.sql) : noDecisions,
    copies: null,
    units: [],
    words: [],
  };
};

/** Where reading stops in a script that is too long. */
function findUnread(text: string): SyntaxProblem[] {
  const tokens = text.length < MOST_TOKENS ? [] : readSqlTokens(text);
  const last = tokens[MOST_TOKENS - 1];
  return last === undefined ? [] : [{ line: last.line, message: 'The script is too long; what follows was not read.' }];
}
