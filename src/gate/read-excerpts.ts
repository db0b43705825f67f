import { join } from 'node:path';
import { decodeText } from '../base/decode-text.ts';
import type { FamilyPlace } from '../model/family-result.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { SnapshotFile } from '../model/snapshot.ts';
import { excerptKey, type SourceExcerpts } from '../model/source-excerpts.ts';
import type { Structure } from '../model/structure.ts';
import { type OpenSource, openSource } from '../sources/open-source.ts';
import type { SnapshotRequest } from './model-snapshot.ts';

/** Bounds of what is read again: the first families, and lines in all. */
export interface ExcerptBounds {
  readonly families: number;
  readonly lines: number;
}

/** What a report carries of the sources themselves: about half a megabyte. */
const REPORTED: ExcerptBounds = { families: 30, lines: 6000 };
const MEMBERS = 8;
const LINES_OF_MEMBER = 120;
const LETTERS_OF_LINE = 200;

interface Scanned {
  readonly result: Pick<ScanResult, 'families'>;
  readonly structure: Structure;
}

/** Reads the sources of the first families again, for reports that show them. A file that has changed since is left out. */
export async function readExcerpts(
  request: SnapshotRequest,
  { result, structure }: Scanned,
  bounds: ExcerptBounds = REPORTED,
): Promise<SourceExcerpts | null> {
  if (result.families.length === 0) return null;
  const wanted = chooseMembers(result, bounds);
  const blobs = new Map(structure.codebase.files.map(({ path, blob }) => [path, blob]));
  const statCacheFile = request.cache === null ? null : join(request.cache, 'stat.json');
  const source = await openSource({ path: request.path, at: request.at, statCacheFile });
  try {
    const lines = await readMembers(source, wanted, blobs);
    const members = result.families.reduce((sum, family) => sum + family.members.length, 0);
    return { lines, omitted: members - lines.size };
  } finally {
    await source.close();
  }
}

function chooseMembers({ families }: Scanned['result'], bounds: ExcerptBounds): FamilyPlace[] {
  let left = bounds.lines;
  return families.slice(0, bounds.families).flatMap(({ members }) =>
    members.slice(0, MEMBERS).filter(({ startLine, endLine }) => {
      const lines = Math.min(endLine - startLine + 1, LINES_OF_MEMBER);
      left -= lines;
      return left >= 0;
    }),
  );
}

async function readMembers(
  { snapshot, reader }: OpenSource,
  wanted: readonly FamilyPlace[],
  blobs: ReadonlyMap<string, string>,
): Promise<Map<string, readonly string[]>> {
  const byPath = Map.groupBy(wanted, ({ path }) => path);
  const excerpts = new Map<string, readonly string[]>();
  await reader.read(
    snapshot.files.filter(({ path }) => byPath.has(path)),
    ({ path }: SnapshotFile, content) => {
      const text = 'bytes' in content && content.blob === blobs.get(path) ? decodeText(content.bytes)?.text : undefined;
      if (text === undefined) return;
      const lines = text.split(/\r\n|\n|\r/);
      for (const member of byPath.get(path) ?? []) excerpts.set(excerptKey(member), excerptOf(lines, member));
    },
  );
  return excerpts;
}

function excerptOf(lines: readonly string[], { startLine, endLine }: FamilyPlace): string[] {
  const own = lines.slice(startLine - 1, Math.min(endLine, startLine - 1 + LINES_OF_MEMBER));
  return own.map((line) => (line.length > LETTERS_OF_LINE ? `${line.slice(0, LETTERS_OF_LINE)}…` : line));
}
