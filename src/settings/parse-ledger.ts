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
  /** Lines that say what a line before them says: a merge leaves them, and nothing is lost with them. */
  readonly repeated: readonly UsageProblem[];
}

/** Reads paydown.ledger.jsonl. Never throws: a line that cannot be understood is a problem, and the others still count. */
export function parseLedger(path: string, text: string): ParsedLedger {
  const lines = new Map<string, LedgerLine>();
  const problems: UsageProblem[] = [];
  const repeated: UsageProblem[] = [];
  const report = (list: UsageProblem[], line: number, [message, remedy]: readonly [string, string]): void => {
    if (list.length < MOST_PROBLEMS) list.push({ path, line, column: 1, message, remedy });
  };
  for (const [at, each] of text.split(/\r\n|\n|\r/).entries()) {
    if (each.trim() === '') continue;
    const entry = CONFLICT.test(each) ? null : entryOf(each);
    const known = entry === null ? undefined : lines.get(entry.fingerprint);
    if (CONFLICT.test(each)) report(problems, at + 1, WORDS.conflict);
    else if (entry === null) report(problems, at + 1, WORDS.broken);
    else if (known === undefined) lines.set(entry.fingerprint, { entry, text: each.trim(), line: at + 1 });
    else report(repeated, at + 1, [`it accepts the same finding as line ${known.line}`, 'paydown ledger prune keeps one of them']);
  }
  return { lines: [...lines.values()], problems, repeated };
}

const MOST_PROBLEMS = 20;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

const WORDS = {
  conflict: ['the merge of two branches was not finished here', 'keep the lines of both sides, and take the markers out'],
  broken: ['this is no line of a ledger', 'restore it from git, or take it out; paydown ledger accept writes them'],
} as const;

function entryOf(line: string): LedgerEntry | null {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null) return null;
  const { rule, severity, path, symbol, title, since, fingerprint } = value as Readonly<Record<string, unknown>>;
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{20}$/.test(fingerprint)) return null;
  if (!isText(rule) || !isText(path) || !isText(title) || !isText(since)) return null;
  if (severity !== 'block' && severity !== 'review' && severity !== 'note') return null;
  return { rule, severity, path, symbol: isText(symbol) ? symbol : null, title, since, fingerprint };
}

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
