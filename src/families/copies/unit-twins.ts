import { type CopyFacts, lineOfToken } from '../../model/copy-facts.ts';
import { exactHash, renamedHash } from './content-hash.ts';
import type { CopyPair, Place } from './group-places.ts';
import { compareRuns, isRename, makeupOf, unfitReason } from './judge-copy.ts';
import type { CopyScope } from './same-code.ts';

/** Whole units that are the same word for word or under other names, found by their hashes: however many there are of one. */
export function findUnitTwins(scope: CopyScope): CopyPair[] {
  const firsts = new Map<string, Twin>();
  const pairs: CopyPair[] = [];
  for (const twin of unitsOf(scope)) {
    for (const key of keysOf(scope, twin)) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, twin);
      else if (isTwin(first, twin)) pairs.push({ from: first.place, to: twin.place });
    }
  }
  return pairs;
}

function* unitsOf({ files, units, options }: CopyScope): Generator<Twin> {
  for (const [file, { facts, language }] of files.entries()) {
    if (facts === null) continue;
    for (const { start, end } of units[file] ?? []) {
      const place = { file, start, end };
      const lines = lineOfToken(facts, end - 1) - lineOfToken(facts, start) + 1;
      if (end - start < options.unit.tokens || lines < options.unit.lines) continue;
      if (unfitReason(makeupOf(facts, place), true) === null) yield { facts, place, language };
    }
  }
}

function keysOf({ options }: CopyScope, { facts, place, language }: Twin): string[] {
  const keys = [`${language} ${exactHash(facts, place)}`];
  const isLong = place.end - place.start >= options.unit.renamedTokens;
  return isLong ? [...keys, `${language} renamed ${renamedHash(facts, place)}`] : keys;
}

interface Twin {
  readonly facts: CopyFacts;
  readonly place: Place;
  readonly language: string;
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
