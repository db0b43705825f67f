import { baseNameOf, folderOf } from '../../base/paths.ts';
import type { DecisionRecord, RecordFacts } from '../../model/decision-record.ts';
import type { FitnessFunction } from '../../model/fitness-function.ts';
import type { WrittenProblem } from '../../model/written-value.ts';
import { linkRecords } from './link-records.ts';

/** One record as it was read. */
export interface ReadRecord {
  readonly path: string;
  readonly facts: RecordFacts;
  readonly functions: readonly FitnessFunction<string>[];
}

/** The records of a snapshot, by path: each with an id of its own and with what it says of others. */
export function connectRecords(read: readonly ReadRecord[]): DecisionRecord<string>[] {
  const named = nameRecords(read);
  const links = linkRecords(
    read,
    named.map(({ id }) => id),
  );
  return read.map(({ path, facts, functions }, at) => {
    const { references: _references, functions: _written, title, ...own } = facts;
    const missing = links[at]!.filter(({ to }) => to === null);
    return {
      ...own,
      id: named[at]!.id,
      title: title ?? slugOf(path),
      links: links[at]!,
      functions,
      at: { path, line: facts.titleLine },
      problems: [
        ...own.problems,
        ...named[at]!.problems,
        ...missing.map(({ written, line }) => ({
          line,
          message: `it refers to ${written}, and no record answers to that`,
        })),
      ],
    };
  });
}

interface Naming {
  readonly id: string;
  readonly problems: readonly WrittenProblem[];
}

/** A folder numbers for itself: where two folders use one number, the folder is part of the name of both. */
function nameRecords(read: readonly ReadRecord[]): Naming[] {
  const own = read.map(({ path, facts }) => ownId(path, facts));
  const byId = Map.groupBy(own.keys(), (at) => own[at]!);
  return read.map(({ path, facts }, at) => {
    const alike = byId.get(own[at]!) ?? [];
    if (alike.length === 1) return { id: own[at]!, problems: [] };
    const folder = folderOf(path);
    const twins = alike.filter((other) => other !== at && folderOf(read[other]!.path) === folder);
    if (twins.length === 0) return { id: `${folder}/${own[at]!}`, problems: [] };
    const others = twins.map((other) => baseNameOf(read[other]!.path)).join(', ');
    return {
      id: `${folder === '' ? '' : `${folder}/`}${slugOf(path)}`,
      problems: [{ line: facts.titleLine, message: `the number ${own[at]!} is taken twice, also by ${others}` }],
    };
  });
}

/** The number of the file, as tools count; a name such as ARCH-001 or the date and words of log4brains as they are. */
function ownId(path: string, { writtenId }: RecordFacts): string {
  const slug = slugOf(path);
  if (writtenId !== null && !/^\d+$/.test(writtenId)) return writtenId.slice(0, LONGEST_ID);
  const number = /^(?:adr[-_ ]?)?(\d{1,5})(?=[-_. ]|$)/i.exec(slug)?.[1];
  return number ?? (/^\d{8}/.test(slug) ? slug : (writtenId ?? slug));
}

const LONGEST_ID = 60;

function slugOf(path: string): string {
  return baseNameOf(path).replace(/\.[^.]+$/, '');
}
