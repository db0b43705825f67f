import { compareText } from '../../base/ordering.ts';
import type { Family } from '../../model/family.ts';
import type { NotAnalysed } from '../../model/not-analysed.ts';
import { withOwnIds } from '../own-ids.ts';
import { type CopyGroup, sizeOf } from './copy-group.ts';
import { type CopyFile, type CopyOptions, DEFAULT_COPY_OPTIONS } from './copy-options.ts';
import { isCustomary } from './customary-names.ts';
import { describeGroup } from './describe-group.ts';
import { GroupCover } from './group-cover.ts';
import { type NearCode, findNearCode } from './near-code.ts';
import { type CopyScope, type SameCode, findSameCode } from './same-code.ts';
import { selectFiles } from './select-files.ts';
import { unitSpans } from './unit-spans.ts';

/** Raised whenever the same facts would give other families. */
export const COPIES_VERSION = '2';

export interface FoundCopies {
  /** Sorted by the place of their first member. */
  readonly families: readonly Family[];
  readonly inspected: { readonly files: number; readonly units: number };
  /** What is no copy to report by rule. */
  readonly excluded: readonly NotAnalysed[];
  /** Bounds that were hit: what may have been missed. */
  readonly limits: readonly NotAnalysed[];
}

/**
 * Copies of code as families: word for word, under other names, or with some statements changed. Pure: the same files
 * give the same families, and neither formatting nor the path of a file changes the id of one.
 */
export function findCopies(files: readonly CopyFile[], options: CopyOptions = DEFAULT_COPY_OPTIONS): FoundCopies {
  const selected = selectFiles(files);
  const units = selected.files.map((file) => (file.facts === null ? [] : unitSpans(file.facts, file.units)));
  const scope: CopyScope = { files: selected.files, units, options };
  const same = findSameCode(scope);
  const near = findNearCode(scope, same.groups);
  const groups = withoutCovered([...same.groups, ...near.groups]);
  const described = groups.map((group) => describeGroup(scope, group));
  const families = described.filter(({ members }) => !members.every(({ symbol }) => isCustomary(symbol)));
  return {
    families: withOwnIds(families).sort(compareFamilies),
    inspected: { files: selected.files.filter(({ facts }) => facts !== null).length, units: near.units },
    excluded: [...selected.excluded, ...unfitCopies(same, described.length - families.length)],
    limits: limitsOf(same, near),
  };
}

/** Of a group whose members all stand inside the members of another one, nothing new is to be said. */
const COVERED_SHARE = 0.8;

/** Of groups that would cover each other the one with more members stays, so that a few tokens at an edge do not decide. */
function withoutCovered(groups: readonly CopyGroup[]): CopyGroup[] {
  const bySize = groups.toSorted((a, b) => sizeOf(b) - sizeOf(a) || b.places.length - a.places.length);
  return keptOf(keptOf(bySize).toSorted((a, b) => b.places.length - a.places.length));
}

function keptOf(groups: readonly CopyGroup[]): CopyGroup[] {
  const cover = new GroupCover();
  return groups.filter((group) => {
    if (cover.coversAll(group.places, COVERED_SHARE)) return false;
    cover.add(group);
    return true;
  });
}

function compareFamilies(a: Family, b: Family): number {
  const [left, right] = [a.members[0], b.members[0]];
  if (left === undefined || right === undefined) return 0;
  return left.file - right.file || left.startLine - right.startLine || compareText(a.id, b.id);
}

function unfitCopies({ unfit }: SameCode, customary: number): NotAnalysed[] {
  return [
    counted('copied equality and text of values', 'every class of the language writes it alike', customary),
    counted('copied data', 'tables and drawings repeat by nature', unfit.data),
    counted('copied declarations', 'declarations without behaviour', unfit.declarations),
  ].filter(({ count }) => count > 0);
}

function limitsOf(same: SameCode, near: NearCode): NotAnalysed[] {
  return [
    counted(
      'code too common to be compared',
      'a stretch of code in more places than are compared',
      same.commonFingerprints,
    ),
    counted('function too long to be compared', 'its near copies would be missing', near.tooLong),
    counted('function like too many others', 'it was compared with some of them only', near.crowded),
    counted(
      'code too common to be compared',
      'a word or shape in more functions than are compared',
      near.commonFeatures,
    ),
  ].filter(({ count }) => count > 0);
}

function counted(what: string, reason: string, count: number): NotAnalysed {
  return { what, reason, count, examples: [] };
}
