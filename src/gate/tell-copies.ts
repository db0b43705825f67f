import { type CopySource, describeDrift } from '../families/copies/describe-drift.ts';
import type { FamilyDrift, FamilyPlace, FamilyResult } from '../model/family-result.ts';
import type { FamiliesResult } from '../model/list-results.ts';
import type { NotAnalysed } from '../model/not-analysed.ts';
import { excerptKey, type SourceExcerpts } from '../model/source-excerpts.ts';
import type { ModelledSnapshot, SnapshotRequest } from './model-snapshot.ts';
import { type ExcerptBounds, readExcerpts } from './read-excerpts.ts';

/** More than anybody reads, and read again in little time. */
const BOUNDS: ExcerptBounds = { families: 300, lines: 60_000 };

/** The families with the lines in which near copies differ, as far as sources are read again; how far is said. */
export async function tellCopies(
  request: SnapshotRequest,
  result: FamiliesResult,
  { structure }: ModelledSnapshot,
): Promise<FamiliesResult> {
  const families = result.families.filter(({ kind }) => kind === 'near');
  const excerpts = await readExcerpts(request, { result: { families }, structure }, BOUNDS);
  if (excerpts === null) return result;
  const told = new Map(families.map((family) => [family, tell(family, excerpts)]));
  const untold = [...told.values()].filter(({ isWhole }) => !isWhole).length;
  const limits: NotAnalysed[] =
    untold === 0
      ? []
      : [{ what: 'near copies', reason: 'not all lines in which they differ are shown', count: untold, examples: [] }];
  return {
    ...result,
    notAnalysed: [...result.notAnalysed, ...limits],
    families: result.families.map((family) => ({ ...family, drift: told.get(family)?.drift ?? family.drift })),
  };
}

function tell({ members }: FamilyResult, excerpts: SourceExcerpts): { drift: FamilyDrift[]; isWhole: boolean } {
  const copies = members.map((member) => sourceOf(member, excerpts));
  const { rows, isWhole } = describeDrift(copies);
  const drift = rows.map(({ aspect, majority, cells }) => ({
    aspect,
    majority,
    values: cells.map((cell, member) => ({ member, ...cell })),
  }));
  return { drift, isWhole: isWhole && copies.every((copy) => copy !== null) };
}

/** Of a member that was read in part only, the rest would seem to be missing. */
function sourceOf(member: FamilyPlace, { lines }: SourceExcerpts): CopySource | null {
  const own = lines.get(excerptKey(member));
  const { startLine, endLine } = member;
  return own === undefined || own.length < endLine - startLine + 1 ? null : { startLine, lines: own };
}
