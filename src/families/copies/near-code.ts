import { lineOfToken } from '../../model/copy-facts.ts';
import type { CopyGroup } from './copy-group.ts';
import { exactHash } from './content-hash.ts';
import { GroupCover } from './group-cover.ts';
import type { Place } from './group-places.ts';
import { makeupOf, unfitReason } from './judge-copy.ts';
import { linkNear } from './link-near.ts';
import { type UnitPlace, findNearPairs } from './near-units.ts';
import type { CopyScope } from './same-code.ts';

export interface NearCode {
  readonly groups: readonly CopyGroup[];
  readonly units: number;
  readonly tooLong: number;
  readonly commonFeatures: number;
  readonly crowded: number;
}

/** Units that were copied and changed: most of the larger one stands in the other in the same order. */
export function findNearCode(scope: CopyScope, same: readonly CopyGroup[]): NearCode {
  const units = unitsOf(scope);
  const twins = twinsOf(scope, units);
  const firsts = twins.map(([first]) => first).filter((unit) => unit !== undefined);
  const facts = (file: number) => scope.files[file]?.facts ?? null;
  const { pairs, ...limits } = findNearPairs(firsts, facts, scope.options);
  const cover = new GroupCover();
  for (const group of same) cover.add(group);
  const groups = linkNear(pairs, firsts.length)
    .map(({ members, share }) => ({
      kind: 'near' as const,
      share,
      places: placesOf(members.flatMap((index) => twins[index] ?? [])),
    }))
    .filter(({ places }) => !cover.coversAll(places, SAME_SHARE));
  return { groups, units: units.length, ...limits };
}

/** Units that are exact or renamed copies as a whole are told as such. */
const SAME_SHARE = 0.95;

function unitsOf({ files, units, options }: CopyScope): UnitPlace[] {
  return files.flatMap(({ facts, language }, file) => {
    if (facts === null) return [];
    const large = (units[file] ?? []).filter(
      ({ start, end }) =>
        end - start >= options.near.tokens &&
        lineOfToken(facts, end - 1) - lineOfToken(facts, start) + 1 >= options.near.lines,
    );
    const fit = large.filter((unit) => unfitReason(makeupOf(facts, unit), true) === null);
    return fit.map(({ start, end }) => ({ file, start, end, language }));
  });
}

/** Units of one content stand for one another, so that a hundred copies are compared once. */
function twinsOf({ files }: CopyScope, units: readonly UnitPlace[]): UnitPlace[][] {
  const groups = new Map<string, UnitPlace[]>();
  for (const unit of units) {
    const facts = files[unit.file]?.facts;
    if (facts === null || facts === undefined) continue;
    const key = exactHash(facts, unit);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [unit]);
    else group.push(unit);
  }
  return [...groups.values()];
}

function placesOf(units: readonly UnitPlace[]): Place[] {
  const places = units.map(({ file, start, end }) => ({ file, start, end }));
  return places.sort((a, b) => a.file - b.file || a.start - b.start);
}
