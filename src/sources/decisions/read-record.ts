import type { DecisionStatus, RecordFacts, RecordFormat } from '../../model/decision-record.ts';
import { entryOf, type WrittenProblem, type WrittenValue } from '../../model/written-value.ts';
import { readFrontMatter } from './front-matter.ts';
import { excerptOf, itemsOf } from './record-excerpts.ts';
import { headField } from './record-fields.ts';
import { outlineRecord, type RecordSection } from './record-outline.ts';
import { referencesIn } from './record-references.ts';
import { statusIn } from './record-status.ts';

/** Nobody writes a longer record; the rest of such a text is not looked at. */
const LONGEST_CHARACTERS = 1_000_000;

/** Reads one Markdown file as a decision record; null where its text is none. Never throws: what is wrong is in `problems`. */
export function readRecord(text: string): RecordFacts | null {
  const isCut = text.length > LONGEST_CHARACTERS;
  const lines = text
    .slice(0, LONGEST_CHARACTERS)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/);
  const { value: matter, end, problems } = readFrontMatter(lines);
  const sections = outlineRecord(lines, end);
  const parts: RecordParts = { matter, sections, hasMatter: end > 0 };
  const found = statuses(parts);
  if (!isRecord(parts, found)) return null;
  const title = titleOf(parts);
  return {
    format: formatOf(parts),
    ...title,
    ...statusOf(found),
    date: field(parts, DATE)?.text ?? null,
    deciders: decidersOf(parts),
    context: excerptOf(sections, CONTEXT),
    decision: excerptOf(sections, DECISION),
    consequences: excerptOf(sections, CONSEQUENCES),
    options: itemsOf(sections, OPTIONS),
    references: referencesIn(matter, sections),
    ...functionsOf(matter, lines.slice(0, end)),
    problems: [
      ...problems,
      ...(isCut ? [{ line: 1, message: `longer than ${LONGEST_CHARACTERS} characters; the rest was not read` }] : []),
      ...(title.title === null ? [{ line: 1, message: 'the record has no title' }] : []),
      ...statusProblems(found),
    ],
  };
}

/** Front matter that cannot be read and speaks of functions all the same has some that nobody can hold. */
function functionsOf(
  matter: WrittenValue | null,
  written: readonly string[],
): Pick<RecordFacts, 'functions' | 'functionsLine'> {
  const entry = entryOf(matter, 'paydown');
  if (entry !== undefined) return { functions: entry.value, functionsLine: entry.line };
  const at = matter === null ? written.findIndex((line) => MENTIONS_FUNCTIONS.test(line)) : -1;
  return { functions: null, functionsLine: at < 0 ? null : at + 1 };
}

const MENTIONS_FUNCTIONS = /^paydown\s*:/;

interface RecordParts {
  readonly matter: WrittenValue | null;
  readonly sections: readonly RecordSection[];
  readonly hasMatter: boolean;
}

interface FoundStatus {
  /** Null for words that mean nothing to us. */
  readonly status: DecisionStatus | null;
  readonly written: string;
  readonly line: number;
}

const CONTEXT =
  /^(?:\d+\.\s*)?(?:context|background|problem|motivation|summary|issue|decision drivers|y-statement|in the context)/i;
const DECISION = /^(?:\d+\.\s*)?(?:decision(?! drivers?\b| makers?\b)|chosen option|outcome|resolution|solution)/i;
const CONSEQUENCES = /^(?:\d+\.\s*)?(?:(?:positive |negative )?consequences|implications|impact|results?)/i;
const OPTIONS = /^(?:\d+\.\s*)?(?:considered (?:options|alternatives)|options|alternatives)/i;
const DATE = ['date', 'last modified', 'decision date', 'created'] as const;
const DECIDERS = ['deciders', 'decision-makers', 'decision makers', 'authors', 'author', 'owner'] as const;

/** By content: a status that is one, or both the question and the answer. Templates say neither. */
function isRecord(parts: RecordParts, found: readonly FoundStatus[]): boolean {
  const { matter, sections } = parts;
  const has = (pattern: RegExp): boolean => sections.some(({ heading }) => pattern.test(heading));
  const isDated = field(parts, DATE) !== null || [DECISION, CONTEXT, CONSEQUENCES].some(has);
  if (found.some(({ status }) => status !== null) && isDated) return true;
  if (entryOf(matter, 'paydown') !== undefined) return true;
  return has(DECISION) && (has(CONTEXT) || has(CONSEQUENCES) || has(OPTIONS));
}

function titleOf({ matter, sections }: RecordParts): Pick<RecordFacts, 'title' | 'titleLine' | 'writtenId'> {
  const heading = sections.find(({ level }) => level === 1);
  const written = heading === undefined ? textUnder(matter, ['title']) : { text: heading.heading, line: heading.line };
  const { number, title } = divideTitle(written?.text ?? '');
  return {
    title: title === '' ? null : title.slice(0, LONGEST_TITLE),
    titleLine: written?.line ?? 1,
    writtenId: textUnder(matter, ['id', 'adr'])?.text ?? number,
  };
}

/** `7. One policy` and `ADR007: One policy`. */
function divideTitle(written: string): { readonly number: string | null; readonly title: string } {
  const [, number = null, rest = written] = NUMBERED_TITLE.exec(written) ?? [];
  return { number, title: rest.replace(/^ADR\s*[:–—-]\s*/i, '').trim() };
}

const NUMBERED_TITLE = /^\s*(?:ADR[-\s#]*)?(\d{1,5})\s*[.:)\-–—]\s*(.*)$/i;
const LONGEST_TITLE = 300;

function statuses({ matter, sections }: RecordParts): FoundStatus[] {
  const ofMatter = entryOf(matter, 'status');
  const head = headField(sections, ['status']);
  const section = sections.find(({ heading }) => /^status$/i.test(heading));
  const found: FoundStatus[] = [];
  if (ofMatter?.value.kind === 'text' && ofMatter.value.text.trim() !== '') {
    found.push({ status: statusIn(ofMatter.value.text), written: ofMatter.value.text, line: ofMatter.line });
  }
  if (head !== null) found.push({ status: statusIn(head.text), written: head.text, line: head.line });
  return [...found, ...(section === undefined ? [] : statusesOfSection(section))];
}

/** A section may tell the history line by line; sentences about something else say nothing. */
function statusesOfSection({ body }: RecordSection): FoundStatus[] {
  const lines = body.filter(({ text }) => text.trim() !== '' && !/\bamend(?:s|ed by)\b/i.test(text));
  const known = lines
    .map(({ text, line }) => ({ status: statusIn(text), written: text.trim(), line }))
    .filter(({ status, written }) => status !== null && !/^\W*(?:super[sc]edes|replaces)\b/i.test(written));
  const [first] = lines;
  if (known.length > 0 || first === undefined || first.text.length > LONGEST_STATUS) return known;
  return [{ status: null, written: first.text.trim(), line: first.line }];
}

const LONGEST_STATUS = 40;

/** What ended a record counts, whatever it was before; else what is written first, as history is told below it. */
function statusOf(found: readonly FoundStatus[]): Pick<RecordFacts, 'status' | 'statusLine'> {
  const ended = found.find(({ status }) => status === 'superseded' || status === 'deprecated');
  const counting = ended ?? found.find(({ status }) => status !== null);
  if (counting !== undefined) return { status: counting.status ?? 'accepted', statusLine: counting.line };
  // A word that we do not know must not bind anybody; silence is what was merged.
  return found.length > 0
    ? { status: 'proposed', statusLine: found[0]!.line }
    : { status: 'accepted', statusLine: null };
}

function statusProblems(found: readonly FoundStatus[]): WrittenProblem[] {
  const known = found.filter(({ status }) => status !== null);
  const [first] = known;
  const other = known.find(
    ({ status }) => status !== first?.status && status !== 'superseded' && first?.status !== 'superseded',
  );
  if (first !== undefined && other !== undefined) {
    return [
      { line: other.line, message: `a second status, ${other.status}, beside ${first.status} in line ${first.line}` },
    ];
  }
  const [unknown] = found;
  if (first !== undefined || unknown === undefined) return [];
  const word = unknown.written.replace(/\s+/g, ' ').slice(0, 60);
  return [{ line: unknown.line, message: `the status "${word}" is none that paydown knows, so it binds nobody` }];
}

function decidersOf(parts: RecordParts): string[] {
  const list = DECIDERS.map((key) => entryOf(parts.matter, key)?.value).find((value) => value !== undefined);
  const texts =
    list?.kind === 'list'
      ? list.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
      : (field(parts, DECIDERS)?.text ?? '').split(/[,;]/);
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .slice(0, 50);
}

function field({ matter, sections }: RecordParts, keys: readonly string[]): { text: string; line: number } | null {
  return textUnder(matter, keys) ?? headField(sections, keys);
}

/** The first text that stands under one of the keys. */
function textUnder(matter: WrittenValue | null, keys: readonly string[]): { text: string; line: number } | null {
  const values = keys.flatMap((key) => entryOf(matter, key)?.value ?? []);
  const found = values.find((value) => value.kind === 'text' && value.text.trim() !== '');
  return found?.kind === 'text' ? { text: found.text.trim(), line: found.line } : null;
}

function formatOf({ matter, sections }: RecordParts): RecordFormat {
  const has = (pattern: RegExp): boolean => sections.some(({ heading }) => pattern.test(heading));
  if (entryOf(matter, 'domain') !== undefined && entryOf(matter, 'rules') !== undefined) return 'archgate';
  if (has(/^status$/i) && has(/^decision$/i)) return 'nygard';
  if (has(/^decision outcome/i) || has(/^considered options/i)) return 'madr';
  return 'other';
}
