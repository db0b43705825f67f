import { parse } from 'yaml';
import type { HistoryEntry, Person, Tree } from './history.ts';
import { parseHunks } from './hunks.ts';

export interface HistoryTexts {
  readonly people: string;
  /** In order of time. */
  readonly chapters: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

export function readHistory(texts: HistoryTexts): readonly HistoryEntry[] {
  const people = new Map([...stringMap(parse(texts.people))].map(([key, text]) => [key, readPerson(text)]));
  const rows = texts.chapters.flatMap((chapter) => listOf(parse(chapter), asFields));
  return rows.map((row) => ('merge' in row ? readMerge(row, people) : readChange(row, people)));
}

function readChange(row: Fields, people: ReadonlyMap<string, Person>): HistoryEntry {
  return {
    kind: 'change',
    by: personOf(row, people),
    at: asText(row['at']),
    message: asText(row['message']),
    branch: row['branch'] === undefined ? null : asText(row['branch']),
    adds: row['add'] === undefined ? [] : listOf(row['add'], asText),
    writes: stringMap(row['write'] ?? {}),
    renames: stringMap(row['rename'] ?? {}),
    edits: new Map([...stringMap(row['edit'] ?? {})].map(([path, text]) => [path, parseHunks(text)])),
    removes: row['remove'] === undefined ? [] : listOf(row['remove'], asText),
  };
}

function readMerge(row: Fields, people: ReadonlyMap<string, Person>): HistoryEntry {
  const branch = asText(row['merge']);
  return {
    kind: 'merge',
    by: personOf(row, people),
    at: asText(row['at']),
    message: `Merge pull request #${Number(row['pull'])} from tallyho/${branch}\n\n${asText(row['title'])}\n`,
    branch,
  };
}

function personOf(row: Fields, people: ReadonlyMap<string, Person>): Person {
  const person = people.get(asText(row['by']));
  if (person === undefined) throw new Error(`Nobody is called ${asText(row['by'])} in people.yaml.`);
  return person;
}

function readPerson(text: string): Person {
  const parts = /^(.+) <(.+)>$/.exec(text);
  if (parts?.[1] === undefined || parts[2] === undefined) throw new Error(`Not a person: ${text}`);
  return { name: parts[1], mail: parts[2] };
}

function asText(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`Expected text, found ${JSON.stringify(value)}.`);
  return value;
}

function asFields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('Expected a map.');
  return Object.fromEntries(Object.entries(value));
}

function stringMap(value: unknown): Tree {
  return new Map(Object.entries(asFields(value)).map(([key, text]) => [key, asText(text)]));
}

function listOf<T>(value: unknown, read: (item: unknown) => T): readonly T[] {
  if (!Array.isArray(value)) throw new Error('Expected a list.');
  return value.map((item: unknown) => read(item));
}
