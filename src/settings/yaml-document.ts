import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { UsageProblem } from '../base/usage-error.ts';

/** A text of YAML as plain values, with the places they were written at. */
export interface YamlDocument {
  /** Maps, lists and scalars; null of an empty text. */
  readonly value: unknown;
  readonly problems: readonly UsageProblem[];
  /** Of the key where the path ends at one, else of the value; of what encloses it where the path leads nowhere. */
  placeOf(path: YamlPath): YamlPlace;
  /** A scalar as it was written: `0007`, where the value is 7. */
  writtenAt(path: YamlPath): string | null;
}

export type YamlPath = readonly PropertyKey[];

export interface YamlPlace {
  readonly line: number;
  readonly column: number;
}

/** Nobody writes more by hand; what is longer cannot be reviewed. */
export const LONGEST_CHARACTERS = 1_000_000;
const DEEPEST_LEVEL = 12;
/** More say nothing new: the first is mended before the others are looked at. */
const MOST_PROBLEMS = 20;

/**
 * Reads data and nothing else: no anchors, aliases, tags or merges, so that what stands there is all there is. Never throws.
 */
export function readYamlDocument(path: string, text: string): YamlDocument {
  const reader = new Reader(path);
  if (text.length > LONGEST_CHARACTERS) {
    reader.report(
      0,
      `is longer than ${LONGEST_CHARACTERS.toLocaleString('en')} characters`,
      'divide it into files of sub-folders',
    );
    return reader.finish(null);
  }
  // Whether keys are unique is asked below: the library compares each with all others.
  const options = { lineCounter: reader.lines, uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const;
  const document = parseDocument(text, options);
  if (document.errors.length > 0) return reader.fail(document);
  return reader.finish(document.contents === null ? null : reader.plain(document.contents, [], 0));
}

/** Turns one document into values and remembers where each came from. */
class Reader {
  readonly lines = new LineCounter();
  readonly #path: string;
  readonly #problems: UsageProblem[] = [];
  readonly #offsets = new Map<string, number>();
  readonly #sources = new Map<string, string>();

  constructor(path: string) {
    this.#path = path;
  }

  report(offset: number, message: string, remedy: string): void {
    const { line, col } = this.lines.linePos(offset);
    const last = this.#problems.at(-1);
    // A parser that lost its way says the same of one place again and again.
    const isSame = last?.message === message && last.line === line && last.column === col;
    if (isSame || this.#problems.length >= MOST_PROBLEMS) return;
    this.#problems.push({ path: this.#path, line: Math.max(1, line), column: Math.max(1, col), message, remedy });
  }

  finish(value: unknown): YamlDocument {
    return {
      value,
      problems: this.#problems,
      placeOf: (path) => {
        const known = path
          .map((_, at) => path.slice(0, path.length - at))
          .find((each) => this.#offsets.has(keyOf(each)));
        const { line, col } = this.lines.linePos(this.#offsets.get(keyOf(known ?? [])) ?? 0);
        return { line: Math.max(1, line), column: Math.max(1, col) };
      },
      writtenAt: (path) => this.#sources.get(keyOf(path)) ?? null,
    };
  }

  fail({ errors }: Document.Parsed): YamlDocument {
    // The parser gives up at some depth and then complains of all that follows.
    const isTooDeep = errors.some(({ message }) => message.includes('call stack'));
    if (isTooDeep) this.#reportDepth(errors[0]!.pos[0]);
    else for (const { code, message, pos } of errors) this.report(pos[0], ...wordsFor(code, message));
    return this.finish(null);
  }

  plain(node: Node, path: YamlPath, depth: number): unknown {
    const offset = node.range?.[0] ?? 0;
    if (path.length === 0 || typeof path.at(-1) === 'number') this.#offsets.set(keyOf(path), offset);
    if (this.#isRefused(node, offset)) return null;
    if (isScalar(node)) return this.#scalar(node.value, node.source, path);
    if (depth >= DEEPEST_LEVEL) {
      this.#reportDepth(offset);
      return null;
    }
    if (isMap(node)) return this.#map(node, path, depth);
    return isCollection(node) ? node.items.map((item, at) => this.plain(item as Node, [...path, at], depth + 1)) : null;
  }

  #isRefused(node: Node, offset: number): boolean {
    if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) {
      this.report(offset, 'anchors and aliases are not read', 'write the value out in each place');
      return true;
    }
    if (node.tag === undefined || PLAIN_TAG.test(node.tag)) return false;
    this.report(offset, `the tag ${node.tag} is not read`, 'write plain texts, numbers, lists and maps');
    return true;
  }

  #scalar(value: unknown, source: string | undefined, path: YamlPath): unknown {
    if (source !== undefined) this.#sources.set(keyOf(path), source);
    // Digits with an e among them may be too large for a number, and are a fingerprint.
    return typeof value === 'number' && !Number.isFinite(value) ? source : value;
  }

  #map(map: YAMLMap, path: YamlPath, depth: number): Record<string, unknown> {
    const values = new Map<string, unknown>();
    for (const pair of map.items as Pair<Node, Node | null>[]) {
      const key = this.#key(pair.key);
      if (key === null) continue;
      if (values.has(key)) {
        const { line } = this.lines.linePos(this.#offsets.get(keyOf([...path, key])) ?? 0);
        this.report(pair.key.range?.[0] ?? 0, `${key} stands here twice, first in line ${line}`, 'keep one of them');
        continue;
      }
      this.#offsets.set(keyOf([...path, key]), pair.key.range?.[0] ?? 0);
      values.set(key, pair.value === null ? null : this.plain(pair.value, [...path, key], depth + 1));
    }
    return Object.fromEntries(values);
  }

  /** Null where the key is none that anything could be called by. */
  #key(key: Node): string | null {
    const text = isScalar(key) && key.value !== null ? (key.source ?? null) : null;
    if (text !== null && text !== '__proto__') return text;
    this.report(key.range?.[0] ?? 0, 'this is no name', 'write a text in front of the colon');
    return null;
  }

  #reportDepth(offset: number): void {
    this.report(
      offset,
      `it is nested deeper than ${DEEPEST_LEVEL} levels`,
      'nothing in this file needs more than five',
    );
  }
}

/** What the library gives every value that has no tag of its own. */
const PLAIN_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

function keyOf(path: YamlPath): string {
  return path.map(String).join('\0');
}

/** The library's own words, but for what people meet most often. */
function wordsFor(code: string, message: string): [message: string, remedy: string] {
  const known = WORDS[code];
  return (
    known ?? [
      `it is not valid YAML: ${message.split('\n')[0]!.replace(/\.$/, '')}`,
      'mend the text; an editor with a YAML plug-in shows where',
    ]
  );
}

const WORDS: Readonly<Record<string, [message: string, remedy: string]>> = {
  TAB_AS_INDENT: ['a tab stands where YAML wants blanks', 'indent with blanks'],
  MULTIPLE_DOCS: ['a second document begins here', 'keep one, without a line of three dashes between'],
};
