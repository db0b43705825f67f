import type { CopyFacts } from '../../model/copy-facts.ts';
import type { FactKind } from '../../model/facts.ts';
import { collectCopyFacts } from '../copies/collect-copy-facts.ts';
import type { TextSurvey } from '../text/text-survey.ts';
import { readScriptTokens } from './copy-tokens.ts';
import type { Dialect } from './syntax.ts';

interface CopySource {
  readonly script: { readonly code: string; readonly dialect: Dialect };
  readonly survey: TextSurvey;
  readonly wanted: ReadonlySet<FactKind>;
}

/** Facts for the search of copies, of a script in the dialect that it was parsed as; null where nobody asks. */
export function readCopies({ script, survey, wanted }: CopySource): CopyFacts | null {
  return wanted.has('copies')
    ? collectCopyFacts(readScriptTokens(script.code, script.dialect), survey.lineStarts)
    : null;
}
