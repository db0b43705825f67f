import { UsageError } from '../../base/usage-error.ts';
import { baseNameOf, folderOf } from '../../base/paths.ts';
import type { DecisionRecord } from '../../model/decision-record.ts';
import { withStatus } from './edit-status.ts';
import { recordText } from './record-template.ts';

export interface RecordWish {
  readonly title: string;
  readonly status: 'proposed' | 'accepted';
  /** Id or number of a record; null for none. */
  readonly supersedes: string | null;
  /** As in 2027-03-31. */
  readonly date: string;
  /** Text of a file of the repository. */
  readonly textOf: (path: string) => string;
}

export interface RecordDraft {
  /** Relative to the root. */
  readonly path: string;
  readonly text: string;
  /** What becomes of the record that is superseded. */
  readonly edit: { readonly path: string; readonly before: string; readonly text: string } | null;
}

const DEFAULT_FOLDER = 'docs/decisions';
const WIDTH = 4;

/** The next record in the form of those that are there: folder, number, name and sections. */
export function draftRecord(records: readonly DecisionRecord[], wish: RecordWish): RecordDraft {
  const title = wish.title.replace(/\s+/g, ' ').trim();
  if (title === '')
    throw new UsageError('the title is empty', 'say what is decided: --title "Prices live in one place"');
  const old = wish.supersedes === null ? null : meantRecord(wish.supersedes, records);
  const home = homeOf(records);
  const { number, name } = nextName(title, home, wish.date);
  const path = home.folder === '' ? name : `${home.folder}/${name}`;
  const text = recordText({ title, number, status: wish.status, date: wish.date, isNygard: home.isNygard, old });
  // What is only proposed retires nobody: until it is accepted, the other one binds.
  if (old === null || wish.status === 'proposed') return { path, text, edit: null };
  const before = wish.textOf(old.at.path);
  const label = home.isNygard && number !== null ? `${number}. ${title}` : title;
  return {
    path,
    text,
    edit: { path: old.at.path, before, text: withStatus(before, old, { id: idOf(name), label, path }) },
  };
}

interface Home {
  readonly folder: string;
  readonly names: readonly string[];
  readonly isNygard: boolean;
}

/** Where most records are; on a tie the first by name. */
function homeOf(records: readonly DecisionRecord[]): Home {
  const groups = [...Map.groupBy(records, ({ at }) => folderOf(at.path))];
  const [largest] = groups.toSorted(([, some], [, other]) => other.length - some.length);
  if (largest === undefined) return { folder: DEFAULT_FOLDER, names: [], isNygard: false };
  const [folder, own] = largest;
  const nygard = own.filter(({ format }) => format === 'nygard').length;
  return { folder, names: own.map(({ at }) => baseNameOf(at.path)), isNygard: nygard * 2 > own.length };
}

function nextName(title: string, { names }: Home, date: string): { number: number | null; name: string } {
  const slug = slugOf(title);
  const dated = names.filter((name) => /^\d{8}-/.test(name));
  if (dated.length * 2 > names.length) return { number: null, name: `${date.replaceAll('-', '')}-${slug}.md` };
  const numbers = names.flatMap((name) => {
    const found = /^((?:adr[-_ ]?)?)(\d{1,5})[-_. ]/i.exec(name);
    return found === null ? [] : [{ prefix: found[1]!, digits: found[2]! }];
  });
  const number = Math.max(0, ...numbers.map(({ digits }) => Number(digits))) + 1;
  const last = numbers.at(-1);
  return {
    number,
    name: `${last?.prefix ?? ''}${String(number).padStart(last?.digits.length ?? WIDTH, '0')}-${slug}.md`,
  };
}

const LONGEST_SLUG = 80;

/** Letters of any script stay; what a file name had better not hold becomes a dash. */
function slugOf(title: string): string {
  const slug = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'decision' : slug;
}

function idOf(name: string): string {
  return /^(?:adr[-_ ]?)?(\d{1,5})(?=[-_. ])/i.exec(name)?.[1] ?? name.replace(/\.md$/, '');
}

export function meantRecord(written: string, records: readonly DecisionRecord[]): DecisionRecord {
  const found = records.filter(
    ({ id }) => id === written || (/^\d+$/.test(written) && /^\d+$/.test(id) && Number(id) === Number(written)),
  );
  const [record] = found;
  if (record !== undefined && found.length === 1) return record;
  const known = records
    .map(({ id }) => id)
    .slice(0, 30)
    .join(', ');
  const remedy = known === '' ? 'there are no records here' : `there are ${known}`;
  throw new UsageError(`there is no one record ${written}`, remedy);
}
