import { notReadLines } from '../not-read-lines.ts';
import { languagesSentence, repositorySentence, sizeSentence } from '../scope-sentences.ts';
import { COLUMNS } from '../text-frame.ts';
import type { ListScope } from '../../model/list-results.ts';

/** What a list was made from and what was left out, as lines for a terminal. */
export function listScopeLines({ repository, analysed, notAnalysed }: ListScope): string[] {
  const languages = languagesSentence(analysed.byLanguage);
  return [
    repositorySentence(repository),
    `Read: ${sizeSentence({ analysed })}${languages === '' ? '' : ` (${languages})`}`,
    ...notReadLines(notAnalysed, { columns: COLUMNS, more: '--format json' }),
  ];
}
