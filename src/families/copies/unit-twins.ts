import { type CopyFacts, lineOfToken } from '../../model/copy-facts.ts';
import { exactHash, renamedHash } from './content-hash.ts';
import type { CopyPair, Place } from './group-places.ts';
import { compareRuns, isRename, makeupOf, unfitReason } from './judge-copy.ts';
import type { CopyScope } from './same-code.ts';

/** Whole units that are the same word for word or under other names, found by their hashes: however many there are of one. */
export function findUnitTwins({ files, units, options }: CopyScope): CopyPair[] {
  const firsts = new Map<string, Twin>();
  const pairs: CopyPair[] = [];
  for (const [file, { facts, language }] of files.entries()) {
    if (facts === null) continue;
    for (const { start, end } of units[file] ?? []) {
      const place = { file, start, end };
      const lines = lineOfToken(facts, end - 1) - lineOfToken(facts, start) + 1;
      if (end - start < options.unit.tokens || lines < options.unit.lines) continue;
      if (unfitReason(makeupOf(facts, place), true) !== null) continue;
      const hashes = [`${language} ${exactHash(facts, place)}`];
      if (end - start >= options.unit.renamedTokens) hashes.push(`${language} renamed ${renamedHash(facts, place)}`);
      for (const key of hashes) {
        const first = firsts.get(key);
        if (first === undefined) firsts.set(key, { facts, place });
        else if (isTwin(first, { facts, place })) pairs.push({ from: first.place, to: place });
      }
    }
  }
  return pairs;
}

interface Twin {
  readonly facts: CopyFacts;
  readonly place: Place;
}

function isTwin(first: Twin, other: Twin): boolean {
  const length = other.place.end - other.place.start;
  const run = {
    fromFile: first.place.file,
    fromStart: first.place.start,
    toFile: other.place.file,
    toStart: other.place.start,
    length,
  };
  const difference = compareRuns({ from: first.facts, to: other.facts }, run);
  return difference.isExact || isRename(difference);
}
