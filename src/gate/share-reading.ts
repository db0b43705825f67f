import { takePart } from './extraction-share.ts';
import type { ShareParts } from './extraction-share.ts';
import type { ReadRequest } from './read-facts.ts';
import type { FactTables } from './fact-tables.ts';
import type { SourceCandidate } from './select-files.ts';
import type { FactKind } from '../model/facts.ts';

const SHA256_DIGITS = 64;
/** Small enough that nobody waits long for the last one, and that a thread which starts late takes fewer. */
const PARTS = 100;

/** Reads all candidates with `read`, but for those that another thread has taken over until both are through. */
export async function readInParts(
  request: Pick<ReadRequest, 'share' | 'snapshot' | 'tables' | 'problems'>,
  candidates: readonly SourceCandidate[],
  read: (first: number, end: number) => Promise<void>,
): Promise<void> {
  const parts = divide(request, candidates);
  if (parts === null) return read(0, candidates.length);
  const elsewhere = extractElsewhere(request, candidates, parts);
  for (let part = takePart(parts); part !== null; part = takePart(parts)) await read(part.first, part.end);
  await elsewhere;
}

/** Null where sharing is not possible or not worth it. */
function divide(
  { share, snapshot }: Pick<ReadRequest, 'share' | 'snapshot'>,
  candidates: readonly SourceCandidate[],
): ShareParts | null {
  const total = candidates.reduce((sum, candidate) => sum + costOf(candidate), 0);
  const isOnDisk = snapshot.origin === 'worktree' || snapshot.origin === 'folder';
  if (share === null || !isOnDisk || total < share.fromBytes) return null;
  const ends: number[] = [];
  let cost = 0;
  for (const [at, candidate] of candidates.entries()) {
    cost += costOf(candidate);
    if (cost < total / PARTS && at < candidates.length - 1) continue;
    ends.push(at + 1);
    cost = 0;
  }
  return { ends, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}

/** In bytes of TypeScript. */
function costOf({ file, language }: SourceCandidate): number {
  return Math.max(file.size, 0) * language.byteCost;
}

/** Lets the other thread take parts and fill the tables. What it leaves out of its answer is read here afterwards. */
async function extractElsewhere(
  { share, snapshot, tables, problems }: Pick<ReadRequest, 'share' | 'snapshot' | 'tables' | 'problems'>,
  candidates: readonly SourceCandidate[],
  parts: ShareParts,
): Promise<void> {
  const first = candidates[0];
  if (share === null || first === undefined) return;
  const answer = await share
    .run({
      root: snapshot.root,
      algorithm: first.file.blob.length === SHA256_DIGITS ? 'sha256' : 'sha1',
      files: candidates.map(({ file, extension }) => ({ path: file.path, blob: file.blob, extension })),
      kinds: [...wantedKinds(tables)],
      parts,
    })
    .catch((error: unknown) => {
      const cause = error instanceof Error ? error.message : String(error);
      problems.push(`the second thread failed (${cause}); its files were read by the first`);
      return [];
    });
  for (const { at, links, symbols, units, words } of answer) {
    const candidate = candidates[at]!;
    const key = factKey(candidate, candidate.file.blob);
    tables.links.addEncoded(key, links);
    if (symbols !== null) tables.symbols.addEncoded(key, symbols);
    if (units !== null) tables.units?.addEncoded(key, units);
    if (words !== null) tables.words?.addEncoded(key, words);
  }
}

/** Facts depend on content and dialect, and the dialect is the extension. */
export function factKey(candidate: SourceCandidate, blob: string): string {
  return `${blob}${candidate.extension}`;
}

export function wantedKinds(tables: FactTables): ReadonlySet<FactKind> {
  const kinds: FactKind[] = ['links', 'symbols'];
  if (tables.units) kinds.push('units');
  if (tables.words) kinds.push('words');
  return new Set(kinds);
}
