import type { ExceptionsResult, LedgerResult, ListedDebt, ListedException } from '../../model/debt-list.ts';
import type { ListScope } from '../../model/list-results.ts';
import { jsonText } from '../json-text.ts';
import { languagesDocument, notAnalysedDocument, repositoryDocument } from '../scan-document.ts';

/** Exactly the published keys in the published order, one exception or entry a line. */
export function debtJson(result: ExceptionsResult | LedgerResult): string {
  if (result.schema === 'paydown/exceptions/1') {
    const exceptions = result.exceptions.map(exceptionDocument);
    return jsonText({ schema: result.schema, ...scopeDocument(result), exceptions });
  }
  const { schema, growth } = result;
  const change = growth === null ? null : { added: growth.added, removed: growth.removed };
  return jsonText({ schema, ...scopeDocument(result), growth: change, entries: result.entries.map(entryDocument) });
}

function scopeDocument({ repository, analysed, notAnalysed }: ListScope): ListScope {
  const { files, bytes, lines, byLanguage } = analysed;
  return {
    repository: repositoryDocument(repository),
    analysed: { files, bytes, lines, byLanguage: languagesDocument(byLanguage) },
    notAnalysed: notAnalysed.map(notAnalysedDocument),
  };
}

function exceptionDocument(exception: ListedException): ListedException {
  const { state, fingerprint, rule, paths, symbol, findings, reason, owner, until, path, line } = exception;
  return { state, fingerprint, rule, paths, symbol, findings, reason, owner, until, path, line };
}

function entryDocument({ fingerprint, rule, severity, path, symbol, title, since, isPaid }: ListedDebt): ListedDebt {
  return { fingerprint, rule, severity, path, symbol, title, since, isPaid };
}
