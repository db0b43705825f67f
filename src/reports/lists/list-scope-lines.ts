import { displayNumber } from '../../base/display-number.ts';
import { languagesSentence, repositorySentence, sizeSentence, skippedKinds } from '../scope-sentences.ts';
import type { ListScope } from '../../model/list-results.ts';

/** What a list was made from and what was left out, as lines for a terminal. */
export function listScopeLines({ repository, analysed, notAnalysed }: ListScope): string[] {
  const languages = languagesSentence(analysed.byLanguage);
  const kinds = skippedKinds(notAnalysed).map(({ kind, count, reason }) => {
    const why = reason === null ? '' : ` (${reason})`;
    return `${kind} ${displayNumber(count)}${why}`;
  });
  return [
    repositorySentence(repository),
    `Read: ${sizeSentence({ analysed })}${languages === '' ? '' : ` (${languages})`}`,
    `Not read: ${kinds.length === 0 ? 'nothing, all source files in scope were read' : kinds.join(', ')}`,
  ];
}
