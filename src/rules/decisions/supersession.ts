import type { DecisionRecord } from '../../model/decision-record.ts';
import type { Intent } from '../../model/intent.ts';
import type { Contradiction } from './contradictions.ts';

/** What records say of one another that cannot be: successors of what still holds, circles, and rules that outlive their record. */
export function supersessionContradictions(intent: Intent): Contradiction[] {
  return [...unretired(intent), ...retiredTooSoon(intent), ...circles(intent), ...reliedOn(intent)];
}

function unretired({ records }: Intent): Contradiction[] {
  return records.flatMap((record) => {
    if (record.status !== 'accepted') return [];
    return successions(record, records).flatMap(({ earlier, line }): Contradiction[] => {
      if (earlier.status !== 'accepted') return [];
      return [
        {
          records: [record, earlier],
          title: `Decision ${record.id} supersedes ${earlier.id}, which is still accepted`,
          evidence: [
            `${record.at.path}, line ${line}, says that it supersedes ${earlier.id}, ${earlier.title}.`,
            `${earlier.at.path}${earlier.statusLine === null ? ' has no status' : `, line ${earlier.statusLine}, says accepted`}, so its functions still bind.`,
          ],
          at: null,
        },
      ];
    });
  });
}

/** A record that is over while its successor is not decided leaves a gap in which nothing holds. */
function retiredTooSoon({ records }: Intent): Contradiction[] {
  return records.flatMap((record) => {
    if (record.status !== 'superseded') return [];
    return record.links.flatMap(({ kind, to, line }): Contradiction[] => {
      const successor = kind === 'superseded-by' && to !== null ? records[to] : undefined;
      if (successor === undefined || (successor.status !== 'proposed' && successor.status !== 'rejected')) return [];
      return [
        {
          records: [record, successor],
          title: `Decision ${record.id} is superseded by ${successor.id}, which is only ${successor.status}`,
          evidence: [`${record.at.path}, line ${line}. Until ${successor.id} is accepted, neither binds anybody.`],
          at: null,
        },
      ];
    });
  });
}

function successions(record: DecisionRecord, records: readonly DecisionRecord[]) {
  return record.links.flatMap(({ kind, to, line }) =>
    kind === 'supersedes' && to !== null && records[to] !== record ? [{ earlier: records[to]!, line }] : [],
  );
}

/** Each circle once, found by walking from every record along who supersedes it. */
function circles({ records }: Intent): Contradiction[] {
  const next = successors(records);
  const seen = new Map<number, number>();
  const found: Contradiction[] = [];
  for (let start = 0; start < records.length; start += 1) {
    const walk: number[] = [];
    for (let at: number | undefined = start; at !== undefined && !seen.has(at); at = next.get(at)) {
      seen.set(at, start);
      walk.push(at);
    }
    const closing = next.get(walk.at(-1) ?? -1);
    if (closing === undefined || !walk.includes(closing)) continue;
    const [first, ...others] = walk.slice(walk.indexOf(closing)).map((at) => records[at]!);
    const ids = [first!, ...others].map(({ id }) => id);
    found.push({
      records: [first!, ...others],
      title: `Decisions ${[...ids, ids[0]!].join(' → ')} supersede one another in a circle`,
      evidence: [first!, ...others].map(({ id, title, at }) => `${id}, ${title}: ${at.path}.`),
      at: null,
    });
  }
  return found;
}

/** By whom each record is superseded, as either of the two says. */
function successors(records: readonly DecisionRecord[]): Map<number, number> {
  const next = new Map<number, number>();
  for (const [at, { links }] of records.entries()) {
    for (const { kind, to } of links) {
      if (to === null) continue;
      if (kind === 'superseded-by' && !next.has(at)) next.set(at, to);
      if (kind === 'supersedes' && !next.has(to)) next.set(to, at);
    }
  }
  return next;
}

/** Settings that still point to a record that holds nobody any more. */
function reliedOn({ capabilities, records }: Intent): Contradiction[] {
  return capabilities.flatMap(({ name, decision, at }) => {
    const record = records.find(({ id }) => id === decision);
    if (record === undefined || record.status === 'accepted' || record.status === 'proposed') return [];
    return [
      {
        records: [record],
        title: `${at.path} keeps the home of ${name} by decision ${record.id}, which is ${record.status}`,
        evidence: [`${record.id}, ${record.title}: ${record.at.path}.`],
        at,
      },
    ];
  });
}
