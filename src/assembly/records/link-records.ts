import { baseNameOf, folderOf, joinPath } from '../../base/paths.ts';
import type { RecordLink, RecordReference } from '../../model/decision-record.ts';
import type { ReadRecord } from './connect-records.ts';

/** Where the references of each record lead: by the link's path, else by name, else by number in the same folder. */
export function linkRecords(read: readonly ReadRecord[], ids: readonly string[]): RecordLink[][] {
  const index = indexRecords(read, ids);
  return read.map(({ path, facts }) =>
    facts.references.map((reference) => ({ ...reference, to: leadsTo(reference, folderOf(path), index) })),
  );
}

interface RecordIndex {
  readonly byPath: ReadonlyMap<string, number>;
  readonly byId: ReadonlyMap<string, number>;
  /** By folder and number. */
  readonly byNumber: ReadonlyMap<string, number>;
}

function indexRecords(read: readonly ReadRecord[], ids: readonly string[]): RecordIndex {
  const numbered = read.flatMap(({ path, facts }, at) => {
    const number =
      /^(?:adr[-_ ]?)?(\d{1,5})(?=[-_. ])/i.exec(baseNameOf(path))?.[1] ?? facts.writtenId?.match(/\d+$/)?.[0];
    return number === undefined ? [] : [[`${folderOf(path)} ${Number(number)}`, at] as const];
  });
  return {
    byPath: new Map(read.map(({ path }, at) => [path, at])),
    byId: new Map(ids.map((id, at) => [id.toLowerCase(), at])),
    byNumber: new Map(numbered.toReversed()),
  };
}

function leadsTo(reference: RecordReference, folder: string, index: RecordIndex): number | null {
  return byTarget(reference, folder, index) ?? byName(reference, index) ?? byNumber(reference, folder, index);
}

function byTarget({ target }: RecordReference, folder: string, { byPath }: RecordIndex): number | null {
  if (target === null || target === '') return null;
  const path = joinPath(folder, decoded(target.replace(/#.*$/, '')));
  return path === null ? null : (byPath.get(path) ?? byPath.get(`${path}.md`) ?? null);
}

function byName({ written, target }: RecordReference, { byId }: RecordIndex): number | null {
  const name = target === null ? written : baseNameOf(target).replace(/\.md$/, '');
  return byId.get(name.toLowerCase()) ?? null;
}

function byNumber({ written, target }: RecordReference, folder: string, index: RecordIndex): number | null {
  const digits = /(?:^|\/)(?:adr[-_ ]?)?(\d{1,5})[-_.]/i.exec(target ?? '')?.[1] ?? /\d{1,5}/.exec(written)?.[0];
  return digits === undefined ? null : (index.byNumber.get(`${folder} ${Number(digits)}`) ?? null);
}

/** A link that is no valid text stays as it is, and leads nowhere. */
function decoded(target: string): string {
  return /%(?![0-9a-f]{2})/i.test(target) || !/^[\x20-\x7e]*$/.test(target) ? target : safelyDecoded(target);
}

function safelyDecoded(target: string): string {
  return target.replaceAll(/%([2-7][0-9a-f])/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
