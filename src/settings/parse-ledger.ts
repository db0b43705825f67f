import type { UsageProblem } from '../base/usage-error.ts';
import type { LedgerEntry } from '../model/ledger.ts';

/** One line of the file and what it says. */
export interface LedgerLine {
  readonly entry: LedgerEntry;
  /** As it stands there: what a newer release wrote beside ours is not lost when the file is written again. */
  readonly text: string;
  readonly line: number;
}

export interface ParsedLedger {
  /** In order of the file, the first of each fingerprint. */
  readonly lines: readonly LedgerLine[];
  readonly problems: readonly UsageProblem[];
  /** Line numbers that accept what a line before them accepts: a merge leaves them, and nothing is lost with them. */
  readonly repeated: readonly number[];
}

/** Reads paydown.ledger.jsonl. Never throws: a line that cannot be understood is a problem, and the others still count. */
export function parseLedger(path: string, text: string): ParsedLedger {
  const lines = new Map<string, LedgerLine>();
  const problems: UsageProblem[] = [];
  const repeated: number[] = [];
  const report = (line: number, [message, remedy]: readonly [string, string]): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ path, line, column: 1, message, remedy });
  };
  for (const [at, each] of text.split(/\r\n|\n|\r/).entries()) {
    if (each.trim() === '') continue;
    const entry = CONFLICT.test(each) ? null : entryOf(each);
    if (CONFLICT.test(each)) report(at + 1, WORDS.conflict);
    else if (entry === null) report(at + 1, WORDS.broken);
    else if (!lines.has(entry.fingerprint)) lines.set(entry.fingerprint, { entry, text: each.trim(), line: at + 1 });
    else repeated.push(at + 1);
  }
  return { lines: [...lines.values()], problems, repeated };
}

const MOST_PROBLEMS = 20;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

const WORDS = {
  conflict: [
    'the merge of two branches was not finished here',
    'keep the lines of both sides, and take the markers out',
  ],
  broken: ['this is no line of a ledger', 'restore it from git, or take it out; paydown ledger accept writes them'],
} as const;

function entryOf(line: string): LedgerEntry | null {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  const texts = TEXTS.map((key) => fields[key]);
  if (!texts.every(isText)) return null;
  const [rule, path, title, since, fingerprint] = texts as [string, string, string, string, string];
  const severity = SEVERITIES.find((each) => each === fields['severity']);
  if (severity === undefined || !/^[0-9a-f]{20}$/.test(fingerprint)) return null;
  const { symbol } = fields;
  return { rule, severity, path, symbol: isText(symbol) ? symbol : null, title, since, fingerprint };
}

const TEXTS = ['rule', 'path', 'title', 'since', 'fingerprint'] as const;
const SEVERITIES = ['block', 'review', 'note'] as const;

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Told as a broken line, with its number.
    return null;
  }
}
