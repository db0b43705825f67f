import type { Mark } from '../../../model/decision-facts.ts';
import type { BlobNames } from '../blob-names.ts';
import type { Expression, UnitOutline } from '../decision-outline.ts';
import { knownName, knownText } from './known-names.ts';

export interface MarkReading {
  readonly unit: UnitOutline;
  readonly blob: BlobNames;
  readonly marks: Map<string, Mark>;
  readonly callees: Set<UnitOutline>;
  /** Texts and names that are given to the outside where they stand. */
  readonly written: Set<Expression>;
  /** Texts that are names of fields. */
  readonly fields: Set<Expression>;
}

export function addStatus({ number, written, line }: Status, reading: MarkReading): void {
  if (number !== null && TELLING_CODES.has(number)) add({ of: `status ${number}`, written, line }, reading);
}

interface Status {
  readonly number: number | null;
  readonly written: string;
  readonly line: number;
}

/** Answers that a mechanism treats in its own way; the others every caller meets. */
const TELLING_CODES: ReadonlySet<number> = new Set([
  401, 403, 408, 409, 410, 412, 413, 415, 422, 425, 428, 429, 502, 503, 504,
]);

export function addKnown(name: string, { line }: Expression, reading: MarkReading): boolean {
  const known = knownName(name);
  if (known !== null) add({ of: known, written: name, line }, reading);
  return known !== null;
}

type Plain = Pick<Mark, 'of' | 'written' | 'line'>;

export function add(mark: Plain, reading: MarkReading): void {
  addMark({ ...mark, isWritten: false, isNamed: false }, reading);
}

interface Said {
  readonly folded: string;
  readonly written: string;
}

export function addText({ folded, written }: Said, expression: Expression, reading: MarkReading): void {
  const of = knownText(folded) ?? `text ${folded}`;
  const isWritten = reading.written.has(expression);
  const isNamed = reading.fields.has(expression);
  addMark({ of, isWritten, isNamed, written, line: expression.line }, reading);
}

/** Of several that stand for one thing the first is kept; it is asked for, and a text, where any of them is. */
function addMark(mark: Mark, { marks }: MarkReading): void {
  const before = marks.get(mark.of);
  const isWritten = mark.isWritten && before?.isWritten !== false;
  const isNamed = mark.isNamed && before?.isNamed !== false;
  const { line, written } = before ?? mark;
  marks.set(mark.of, { of: mark.of, isWritten, isNamed, written: written.slice(0, LONGEST), line });
}

const LONGEST = 60;
