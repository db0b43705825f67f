import type { DecisionsResult, ListedDecision } from '../../model/decision-list.ts';
import { jsonText } from '../json-text.ts';
import { languagesDocument, notAnalysedDocument, repositoryDocument } from '../scan-document.ts';

/** Exactly the published keys in the published order, one record a line. */
export function decisionsJson(result: DecisionsResult): string {
  const { files, bytes, lines, byLanguage } = result.analysed;
  return jsonText({
    schema: result.schema,
    repository: repositoryDocument(result.repository),
    analysed: { files, bytes, lines, byLanguage: languagesDocument(byLanguage) },
    notAnalysed: result.notAnalysed.map(notAnalysedDocument),
    decisions: result.decisions.map(decisionDocument),
  });
}

function decisionDocument(decision: ListedDecision): ListedDecision {
  const { id, title, path, line, status, format, date, deciders, supersedes, supersededBy, functions } = decision;
  const problems = decision.problems.map(({ line: at, message }) => ({ line: at, message }));
  return { id, title, path, line, status, format, date, deciders, supersedes, supersededBy, functions, problems };
}
