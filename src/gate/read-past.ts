import { UsageError } from '../base/usage-error.ts';
import type { WrittenState } from '../model/intent-change.ts';
import type { NotAnalysed } from '../model/not-analysed.ts';
import { noIntent } from '../settings/no-intent.ts';
import { type OpenSource, openSource } from '../sources/open-source.ts';
import { wishesOf } from './apply-intent.ts';
import type { FactTables } from './fact-tables.ts';
import { readIntent } from './read-intent.ts';
import { readLedger } from './read-ledger.ts';
import { readRecords } from './read-records.ts';

export interface Past {
  /** Null where nothing differs, or where what was committed cannot be understood. */
  readonly state: WrittenState | null;
  readonly notAnalysed: readonly NotAnalysed[];
}

export const NO_PAST: Past = { state: null, notAnalysed: [] };

interface PastRequest {
  readonly path: string;
  readonly tables: FactTables;
  readonly judgedOn: string | null;
}

/**
 * What was written down at HEAD, where files or index differ from it. A commit that is looked at by itself has no past here:
 * what a state says must not depend on how one came to it, and between two commits the comparison of two models speaks.
 */
export async function readPast({ snapshot }: OpenSource, { path, tables, judgedOn }: PastRequest): Promise<Past> {
  const { origin, revision, isDirty } = snapshot;
  if (origin === 'commit' || revision === null || !isDirty) return NO_PAST;
  const source = await openSource({ path, at: { kind: 'commit', revision }, statCacheFile: null });
  try {
    const { files } = source.snapshot;
    const intent = await readIntent(source.snapshot, source.reader, { table: tables.written, judgedOn });
    const ledger = await readLedger(source);
    const { ignored } = await wishesOf(intent, files);
    const heard = files.filter((file) => !ignored.has(file.path));
    const { records } = await readRecords(heard, source.reader, tables.records);
    return {
      state: { intent: intent ?? noIntent, records, ledger: ledger?.entries ?? [] },
      notAnalysed: [],
    };
  } catch (error) {
    // Only what is there now is the user's to mend.
    if (!(error instanceof UsageError)) throw error;
    const reason = `what was committed cannot be compared with: ${error.message}`;
    return { state: null, notAnalysed: [{ what: 'earlier settings', reason, count: 1, examples: [] }] };
  } finally {
    await source.close();
  }
}
