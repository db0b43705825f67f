import type { RecordReference } from '../../model/decision-record.ts';
import { entryOf, type WrittenValue } from '../../model/written-value.ts';
import type { RecordLine, RecordSection } from './record-outline.ts';

/** What records say of one another, in front matter and in text; bounded, as a list of all records is no reference. */
export function referencesIn(matter: WrittenValue | null, sections: readonly RecordSection[]): RecordReference[] {
  const written = [...ofMatter(matter), ...sections.filter(maySpeak).flatMap(({ body }) => body.flatMap(ofLine))];
  const seen = new Set<string>();
  return written
    .filter((reference) => {
      const key = `${reference.kind} ${numberIn(reference) ?? reference.target ?? reference.written}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, MOST_REFERENCES);
}

const MOST_REFERENCES = 30;

/** The number that a reference names its record by: `7. One policy`, `ADR-0007`, `[x](0007-one-policy.md)`. */
export function numberIn({ written, target }: Pick<RecordReference, 'written' | 'target'>): number | null {
  const digits = /(?:^|\/)(?:adr[-_ ]?)?(\d{1,5})[-_.]/i.exec(target ?? '')?.[1] ?? /\d{1,5}/.exec(written)?.[0];
  return digits === undefined ? null : Number(digits);
}

/** Sections where a record says what became of it: its head, `Status`, `Links` and the like. */
function maySpeak({ level, heading }: RecordSection): boolean {
  return level <= 1 || /^(?:status|links?|related|more information|superseded?s?|history|changelog)\b/i.test(heading);
}

const BY = /\b(?:super[sc]eded|replaced)(?:\s+by)?\b[\s:]*/i;
const OF = /\b(?:super[sc]edes|replaces)\b[\s:]*/i;
const LINK = /\[([^\]]*)\]\(([^)\s]*)[^)]*\)/;

function ofLine({ text, line }: RecordLine): RecordReference[] {
  const by = BY.exec(text);
  const found = by ?? OF.exec(text);
  if (found === null) return [];
  const rest = text.slice(found.index + found[0].length, found.index + found[0].length + LONGEST);
  return namedIn(rest).map((named) => ({ kind: by === null ? 'supersedes' : 'superseded-by', ...named, line }));
}

const LONGEST = 300;

function ofMatter(matter: WrittenValue | null): RecordReference[] {
  const keys = [
    ['supersedes', 'supersedes'],
    ['replaces', 'supersedes'],
    ['superseded-by', 'superseded-by'],
    ['superseded_by', 'superseded-by'],
    ['supersededBy', 'superseded-by'],
    ['replaced-by', 'superseded-by'],
  ] as const;
  const listed = keys.flatMap(([key, kind]) => {
    const value = entryOf(matter, key)?.value;
    return textsOf(value).flatMap(({ text, line }) =>
      (LINK.test(text) ? namedIn(text) : namesIn(text)).map((named) => ({ kind, ...named, line })),
    );
  });
  const status = entryOf(matter, 'status')?.value;
  return [...listed, ...(status?.kind === 'text' ? ofLine({ text: status.text, line: status.line }) : [])];
}

function textsOf(value: WrittenValue | undefined): { readonly text: string; readonly line: number }[] {
  if (value?.kind === 'text') return value.text.trim() === '' ? [] : [value];
  return value?.kind === 'list' ? value.items.flatMap((item) => (item.kind === 'text' ? [item] : [])) : [];
}

type Named = Pick<RecordReference, 'written' | 'target'>;

/** Links, or else a number such as `ADR-7`. */
function namedIn(text: string): Named[] {
  const links = [...text.matchAll(new RegExp(LINK, 'g'))];
  if (links.length > 0) return links.map(([, written = '', target = '']) => ({ written, target }));
  const named = /^\W*((?:ADR[-_ ]?)?#?\d{1,5}\b|[A-Z]{2,}-\d+)/i.exec(text)?.[1];
  return named === undefined ? [] : [{ written: named, target: null }];
}

/** `4, 7` and `0004-each-service.md` in front matter. */
function namesIn(text: string): Named[] {
  return text
    .split(',')
    .map((part) => ({ written: part.trim(), target: part.trim().endsWith('.md') ? part.trim() : null }));
}
