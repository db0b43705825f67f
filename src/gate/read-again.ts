import { Extractors } from './extractors.ts';
import { readOutcome } from './read-outcome.ts';
import type { ReadRequest } from './read-facts.ts';
import type { ReadSource } from './read-outcome.ts';
import type { SnapshotFile } from '../model/snapshot.ts';

/** Reads files whose facts are known in part, as after a run that asked for less; the tables then have the rest. */
export async function readAgain(
  { selection, reader, tables }: ReadRequest,
  missing: readonly ReadSource[],
): Promise<void> {
  if (missing.length === 0) return;
  const paths = new Set(missing.map(({ path }) => path));
  const candidates = new Map(
    selection.sources.filter(({ file }) => paths.has(file.path)).map((candidate) => [candidate.file, candidate]),
  );
  const extractors = new Extractors();
  await extractors.open([...candidates.values()].map(({ language }) => language));
  await reader.read([...candidates.keys()], (file: SnapshotFile, content) => {
    const candidate = candidates.get(file);
    if (candidate && 'bytes' in content) {
      readOutcome(candidate, content, { tables, extract: extractors.of(candidate.language) });
    }
  });
}
