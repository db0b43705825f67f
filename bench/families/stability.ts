import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type FamilyMatch, type KnownFamily, matchFamilies } from '../../src/families/match-families.ts';
import type { FamilyKind } from '../../src/model/family.ts';
import { successors } from './follow-families.ts';
import { type CommitChange, listChanges, listCommits } from './list-changes.ts';
import { type Findings, lookAtCommit, type SeenCommit } from './look-at-commit.ts';

/**
 * `node bench/families/stability.ts PATH [COMMITS]`: looks at the last commits of a repository one by one and says how many
 * families keep their id from each to the next and from the first to the last, once as each commit names them by itself and
 * once as they are carried on from commit to commit, and how many findings appear without a cause.
 */
async function main(): Promise<void> {
  const [path = '.', count = '200'] = process.argv.slice(2);
  const root = resolve(path);
  const cache = mkdtempSync(join(tmpdir(), 'paydown-stability-'));
  const [first = '', ...commits] = listCommits(root, Number(count) + 1);
  try {
    const start = await lookAtCommit(root, first, cache);
    let last: Moment = startAt(start);
    let commit = first;
    const tally = emptyTally();
    for (const next of commits) {
      last = step(last, await lookAtCommit(root, next, cache), { change: listChanges(root, [commit, next]), tally });
      commit = next;
    }
    const leap = matchFamilies(start.families, last.seen.families, listChanges(root, [first, commit]).moved);
    process.stdout.write(`${report(last, tally, leap).join('\n')}\n`);
  } finally {
    rmSync(cache, { recursive: true });
  }
}

interface Moment {
  readonly seen: SeenCommit;
  /** The same families under the ids that are carried on. */
  readonly carried: readonly KnownFamily[];
  readonly findings: Findings;
  /** Under the ids that are carried on. */
  readonly carriedFindings: Findings;
  /** For each family the names it had in the first commit; null where it came later. */
  readonly origins: readonly (Names | null)[];
}

interface Names {
  readonly own: string;
  readonly carried: string;
}

interface Tally {
  readonly kinds: Map<FamilyKind, { lived: number; own: number; carried: number }>;
  commits: number;
  quiet: number;
  readonly own: NewFindings;
  readonly carried: NewFindings;
}

interface NewFindings {
  all: number;
  /** Where nothing but paths and layout changed. */
  whenQuiet: number;
  /** In files none of which was edited. */
  withoutCause: number;
}

function emptyTally(): Tally {
  const none = { all: 0, whenQuiet: 0, withoutCause: 0 };
  return { kinds: new Map(), commits: 0, quiet: 0, own: { ...none }, carried: { ...none } };
}

function startAt(seen: SeenCommit): Moment {
  const { families } = seen;
  const findings = seen.findingsUnder([]);
  const origins = families.map(({ id }) => ({ own: id, carried: id }));
  return { seen, carried: families, findings, carriedFindings: findings, origins };
}

function step(last: Moment, seen: SeenCommit, { change, tally }: { change: CommitChange; tally: Tally }): Moment {
  const matches = matchFamilies(last.carried, seen.families, change.moved);
  const carried = seen.families.map((family, at) => ({ ...family, id: matches[at]?.id ?? family.id }));
  const origins: (Names | null)[] = seen.families.map(() => null);
  successors(last.seen.families, seen.families, change).forEach((to, from) => {
    const [before, now] = [last.seen.families[from], to === undefined ? undefined : seen.families[to]];
    if (to === undefined || before === undefined || now === undefined) return;
    origins[to] = last.origins[from] ?? null;
    const counts = tally.kinds.get(before.kind) ?? { lived: 0, own: 0, carried: 0 };
    tally.kinds.set(before.kind, counts);
    counts.lived += 1;
    counts.own += Number(before.id === now.id);
    counts.carried += Number(last.carried[from]?.id === carried[to]?.id);
  });
  const findings = seen.findingsUnder([]);
  const carriedFindings = seen.findingsUnder(carried.map(({ id }) => id));
  tally.commits += 1;
  tally.quiet += Number(change.isQuiet);
  countNew(tally.own, change, [last.findings, findings]);
  countNew(tally.carried, change, [last.carriedFindings, carriedFindings]);
  return { seen, carried, findings, carriedFindings, origins };
}

function countNew(counts: NewFindings, change: CommitChange, [before, after]: readonly [Findings, Findings]): void {
  const news = [...after].filter(([fingerprint]) => !before.has(fingerprint));
  counts.all += news.length;
  counts.whenQuiet += change.isQuiet ? news.length : 0;
  counts.withoutCause += news.filter(([, paths]) => paths.every((path) => !change.edited.has(path))).length;
}

function report({ seen, carried, origins }: Moment, tally: Tally, leap: readonly FamilyMatch[]): string[] {
  const { kinds, commits, quiet } = tally;
  const lines = [...kinds].map(
    ([kind, { lived, own, carried: kept }]) =>
      `${kind}: ${lived} from commit to commit, id kept ${shareOf(own, lived)} by itself, ${shareOf(kept, lived)} carried on`,
  );
  const sums = [...kinds.values()].reduce((a, b) => ({
    lived: a.lived + b.lived,
    own: a.own + b.own,
    carried: a.carried + b.carried,
  }));
  const living = origins.flatMap((names, at) => (names === null ? [] : [{ names, at }]));
  const same = living.filter(({ names, at }) => names.own === seen.families[at]?.id).length;
  const leapt = living.filter(({ names, at }) => names.own === leap[at]?.id).length;
  const kept = living.filter(({ names, at }) => names.carried === carried[at]?.id).length;
  return [
    ...lines,
    `all: ${sums.lived} from commit to commit, id kept ${shareOf(sums.own, sums.lived)} by itself, ${shareOf(sums.carried, sums.lived)} carried on`,
    `first to last: of ${living.length} families ${same} by themselves, ${kept} carried on, ${leapt} matched at one go`,
    `${commits} commits, ${quiet} of them moves and layout only`,
    `new findings by themselves: ${newText(tally.own)}`,
    `new findings carried on: ${newText(tally.carried)}`,
  ];
}

function newText({ all, withoutCause, whenQuiet }: NewFindings): string {
  return `${all}, ${withoutCause} in files that were not edited, ${whenQuiet} where nothing but paths and layout changed`;
}

function shareOf(part: number, whole: number): string {
  return `${((part / Math.max(1, whole)) * 100).toFixed(2)} %`;
}

await main();
