import { asksWires } from '../assembly/connect-services.ts';
import type { SharedFacts, SharedFile } from './extraction-share.ts';
import type { ReadRequest } from './read-facts.ts';
import type { FactTables } from './fact-tables.ts';
import type { SourceCandidate } from './select-files.ts';
import type { FactKind } from '../model/facts.ts';
import type { SnapshotFile } from '../model/snapshot.ts';

/** The other thread starts later and answers in text that has to be read again, so it gets the smaller part. */
const SHARED_PART = 0.45;
const SHA256_DIGITS = 64;

/** Splits what has to be read between this thread and another; all of it is ours where sharing is not possible or not worth it. */
export function splitReading(
  { share, snapshot }: Pick<ReadRequest, 'share' | 'snapshot'>,
  files: readonly SnapshotFile[],
): { readonly ours: readonly SnapshotFile[]; readonly theirs: readonly SnapshotFile[] } {
  const total = files.reduce((sum, file) => sum + Math.max(file.size, 0), 0);
  const isOnDisk = snapshot.origin === 'worktree' || snapshot.origin === 'folder';
  if (share === null || !isOnDisk || total < share.fromBytes) return { ours: files, theirs: [] };
  let size = 0;
  const from = files.findIndex((file) => (size += Math.max(file.size, 0)) > total * (1 - SHARED_PART));
  return { ours: files.slice(0, from), theirs: files.slice(from) };
}

/** Lets the other thread fill the tables. What it leaves out of its answer is read here afterwards. */
export async function extractElsewhere(
  { share, snapshot, tables, problems }: Pick<ReadRequest, 'share' | 'snapshot' | 'tables' | 'problems'>,
  candidates: readonly SourceCandidate[],
): Promise<void> {
  const first = candidates[0];
  if (share === null || first === undefined) return;
  const answer = await share
    .run({
      root: snapshot.root,
      algorithm: first.file.blob.length === SHA256_DIGITS ? 'sha256' : 'sha1',
      files: candidates.map((candidate) => sharedFile(candidate, tables)),
    })
    .catch((error: unknown) => {
      const cause = error instanceof Error ? error.message : String(error);
      problems.push(`the second thread failed (${cause}); its files were read by the first`);
      return [];
    });
  for (const facts of answer) {
    const candidate = candidates[facts.at]!;
    keepShared(factKey(candidate, candidate.file.blob), facts, tables);
  }
}

function sharedFile(candidate: SourceCandidate, tables: FactTables): SharedFile {
  const { file, extension, isGenerated } = candidate;
  return { path: file.path, blob: file.blob, extension, isGenerated, kinds: [...wantedKinds(tables, candidate)] };
}

function keepShared(key: string, { links, symbols, wires, units, words }: SharedFacts, tables: FactTables): void {
  tables.links.addEncoded(key, links);
  if (symbols !== null) tables.symbols.addEncoded(key, symbols);
  if (wires !== null) tables.wires?.addEncoded(key, wires);
  if (units !== null) tables.units?.addEncoded(key, units);
  if (words !== null) tables.words?.addEncoded(key, words);
}

/** Facts depend on content and dialect, which is the extension and whether the path says that the text is generated. */
export function factKey(candidate: SourceCandidate, blob: string): string {
  return `${blob}${candidate.isGenerated ? '.generated' : ''}${candidate.extension}`;
}

export function wantedKinds(tables: FactTables, { file }: SourceCandidate): ReadonlySet<FactKind> {
  const kinds: FactKind[] = ['links', 'symbols'];
  if (tables.wires && asksWires(file)) kinds.push('wires');
  if (tables.units) kinds.push('units');
  if (tables.words) kinds.push('words');
  return new Set(kinds);
}
