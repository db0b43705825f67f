import { asksWires } from '../assembly/connect-services.ts';
import { asksCopies } from '../families/copies/asks-copies.ts';
import { asksDecisions } from './asks-decisions.ts';
import type { SharedFacts, SharedFile } from './extraction-share.ts';
import { LENT_KINDS, type ReadingPlan } from './plan-reading.ts';
import type { ReadRequest } from './read-facts.ts';
import type { FactTables } from './fact-tables.ts';
import type { SourceCandidate } from './select-files.ts';
import type { FactKind } from '../model/facts.ts';

const SHA256_DIGITS = 64;

/** Lets the other thread take parts and fill the tables. What it leaves out of its answer is read here afterwards. */
export async function extractElsewhere(
  { share, snapshot, tables, problems }: Pick<ReadRequest, 'share' | 'snapshot' | 'tables' | 'problems'>,
  { shared, parts, lent }: ReadingPlan,
): Promise<void> {
  const first = shared[0];
  if (share === null || first === undefined) return;
  const answer = await share
    .run({
      root: snapshot.root,
      algorithm: first.file.blob.length === SHA256_DIGITS ? 'sha256' : 'sha1',
      files: shared.map((candidate) => sharedFile(candidate, lent.has(candidate), tables)),
      parts,
    })
    .catch((error: unknown) => {
      const cause = error instanceof Error ? error.message : String(error);
      problems.push(`the second thread failed (${cause}); its files were read by the first`);
      return [];
    });
  for (const facts of answer) {
    const candidate = shared[facts.at]!;
    keepShared(factKey(candidate, candidate.file.blob), facts, tables);
  }
}

function sharedFile(candidate: SourceCandidate, isLent: boolean, tables: FactTables): SharedFile {
  const { file, extension, isGenerated } = candidate;
  const kinds = [...wantedKinds(tables, candidate)].filter((kind) => !isLent || LENT_KINDS.has(kind));
  return { path: file.path, blob: file.blob, extension, isGenerated, kinds };
}

function keepShared(key: string, facts: SharedFacts, tables: FactTables): void {
  if (facts.links !== null) tables.links.addEncoded(key, facts.links);
  for (const kind of ASKED_KINDS) {
    const line = facts[kind];
    if (line !== null) tables[kind]?.addEncoded(key, line);
  }
}

const ASKED_KINDS = ['symbols', 'wires', 'decisions', 'copies', 'units', 'words'] as const;

/** Facts depend on content and dialect, which is the extension and whether the path says that the text is generated. */
export function factKey(candidate: SourceCandidate, blob: string): string {
  return `${blob}${candidate.isGenerated ? '.generated' : ''}${candidate.extension}`;
}

export function wantedKinds(tables: FactTables, { file }: SourceCandidate): ReadonlySet<FactKind> {
  const kinds: FactKind[] = ['links', 'symbols'];
  if (tables.wires && asksWires(file)) kinds.push('wires');
  if (tables.decisions && asksDecisions(file)) kinds.push('decisions');
  if (tables.copies && asksCopies(file)) kinds.push('copies');
  if (tables.units) kinds.push('units');
  if (tables.words) kinds.push('words');
  return new Set(kinds);
}
