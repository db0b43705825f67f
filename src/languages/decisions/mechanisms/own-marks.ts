import type { Mark } from '../../../model/decision-facts.ts';
import type { BlobNames } from '../blob-names.ts';
import type { Argument, Expression, Statement, TableEntry, UnitOutline } from '../decision-outline.ts';
import { statusCode } from '../status-codes.ts';
import { walkOutline } from '../walk-outline.ts';
import { callConcept } from './call-concepts.ts';
import { foldTexts } from './fold-texts.ts';
import { add, addKnown, addStatus, addText, type MarkReading } from './mark-reading.ts';

export interface OwnMarks {
  /** By what they stand for. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** Units of the same file that it calls or holds. */
  readonly callees: readonly UnitOutline[];
}

type Call = Expression & { kind: 'call' };
type Text = Expression & { kind: 'text' };

/** What a unit touches of the outside by itself; what it calls in its file stays apart. */
export function readOwnMarks(unit: UnitOutline, blob: BlobNames): OwnMarks {
  const reading: MarkReading = {
    unit,
    blob,
    marks: new Map(),
    callees: new Set(),
    written: new Set(),
    fields: new Set(),
  };
  const initials = unit.parameters.flatMap(({ initial }): Statement[] =>
    initial === null ? [] : [{ kind: 'evaluate', value: initial, line: unit.startLine }],
  );
  walkMarks([...initials, ...unit.body], reading);
  return { marks: reading.marks, callees: [...reading.callees] };
}

function walkMarks(body: readonly Statement[], reading: MarkReading): void {
  const { blob, unit } = reading;
  walkOutline(body, {
    enters: (callable) => {
      const inner = blob.unitOf(callable, unit);
      if (inner !== null) reading.callees.add(inner);
      return inner === null;
    },
    statement: (statement) => {
      if (statement.kind === 'assign') readAssigned(statement.target, reading);
    },
    expression: (expression) => {
      if (reading.marks.size <= MOST_MARKS) readExpression(expression, reading);
    },
  });
}

/** More than a mechanism may have; the rest is not read. */
const MOST_MARKS = 60;

function readExpression(expression: Expression, reading: MarkReading): void {
  switch (expression.kind) {
    case 'text':
      return readText(expression, reading);
    case 'name':
      return readName(expression, reading);
    case 'call':
      return readCall(expression, reading);
    case 'table':
      return readEntries(expression.entries, reading);
    case 'number':
      return addStatus({ ...expression, number: expression.value }, reading);
    default:
      return undefined;
  }
}

function readEntries(entries: readonly TableEntry[], reading: MarkReading): void {
  for (const { key, value } of entries) {
    if (key === null) continue;
    markWritten(key, reading);
    if (key.kind === 'text' && FIELD.test(key.text)) reading.fields.add(key);
    // The one format of numbers that has a currency: ECMA-402, Intl.NumberFormat.
    if (isText(key, 'style') && isText(value, 'currency'))
      add({ of: 'call currency', written: 'currency', line: value.line }, reading);
  }
}

const FIELD = /^[\w$]+$/;

function isText(expression: Expression, text: string): boolean {
  return expression.kind === 'text' && expression.text === text;
}

/** What is assigned to is not asked for: `headers["Retry-After"] = "60"`, `ValidIssuer = issuer`. */
function readAssigned(target: Expression, reading: MarkReading): void {
  if (target.kind === 'lookup') markWritten(target.key, reading);
  else if (target.kind === 'name') addKnown(target.path.at(-1) ?? '', target, reading);
}

function markWritten(key: Expression, reading: MarkReading): void {
  if (key.kind === 'text' || key.kind === 'name') reading.written.add(key);
}

function readText(expression: Text, reading: MarkReading, written = expression.text): void {
  const { text, isPattern } = expression;
  for (const folded of foldTexts(text, isPattern)) addText({ folded, written }, expression, reading);
}

function readName(expression: Expression & { kind: 'name' }, reading: MarkReading): void {
  const { path, line, origin } = expression;
  if (origin !== undefined) walkMarks([{ kind: 'evaluate', value: origin, line }], reading);
  const constant = reading.blob.constant(path, reading.unit.name);
  if (constant !== null) return readConstant(constant.value, expression, reading);
  const last = path.at(-1) ?? '';
  addStatus({ number: statusCode(path), written: path.join('.'), line }, reading);
  if (path.length < 2) return undefined;
  const concept = callConcept(path.at(-2) ?? '', last);
  if (concept !== null) add({ of: `call ${concept}`, written: path.join('.'), line }, reading);
  else if (!addKnown(last, expression, reading) && SPOKEN.test(last)) readSpoken(last, expression, reading);
}

/** `HttpHeaders.RETRY_AFTER` and `row['RETRY-AFTER']` stand for the text that they are called after. */
const SPOKEN = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|[^\w$]/;

function readSpoken(name: string, expression: Expression, reading: MarkReading): void {
  if (FIELD.test(name)) reading.fields.add(expression);
  for (const folded of foldTexts(name.replaceAll('_', '-'), false))
    addText({ folded, written: name }, expression, reading);
}

/** A constant of the file says what its text or its list says. */
function readConstant(value: Expression, name: Expression & { kind: 'name' }, reading: MarkReading): void {
  for (const literal of literalsIn(value).slice(0, MOST_LITERALS)) {
    const here = { ...literal, line: name.line };
    if (reading.written.has(name)) reading.written.add(here);
    if (here.kind === 'text') readText(here, reading, name.path.join('.'));
    else addStatus({ ...here, number: here.value }, reading);
  }
}

const MOST_LITERALS = 12;

type Literal = Expression & { kind: 'text' | 'number' };

function literalsIn(value: Expression): Literal[] {
  switch (value.kind) {
    case 'text':
    case 'number':
      return [value];
    case 'table':
      return value.entries.flatMap((entry) => (isLiteral(entry.value) ? [entry.value] : []));
    case 'call':
      return value.arguments.flatMap((argument) =>
        isLiteral(argument.value) || argument.value.kind === 'table' ? literalsIn(argument.value) : [],
      );
    default:
      return [];
  }
}

function isLiteral(value: Expression): value is Literal {
  return value.kind === 'text' || value.kind === 'number';
}

function readCall(call: Call, reading: MarkReading): void {
  const { receiver, name } = call;
  const callee = ownCallee(call, reading);
  if (callee !== null && callee !== reading.unit) reading.callees.add(callee);
  const concept = callee === null ? callConcept(holderOf(receiver), name) : null;
  if (concept !== null) add({ of: `call ${concept}`, written: name, line: call.line }, reading);
  else if (callee === null) addKnown(name, call, reading);
  const isWriting =
    callee === null && (WRITES.test(name) || (name.toLowerCase() === 'header' && call.arguments.length > 1));
  for (const argument of call.arguments) readArgument(argument, isWriting, reading);
}

/** Puts a value somewhere under a name: `setHeader`, `Header.Set`, `event.put`, `cookie("session", id)`. */
const WRITES = /^(?:set|put|add|append|insert|write|cookie$|requestHeader$|encode$|sign$)/i;

function readArgument({ name, value }: Argument, isWriting: boolean, reading: MarkReading): void {
  if (name !== '') addKnown(name, value, reading);
  if (isWriting) markWritten(value, reading);
}

function ownCallee({ receiver, name }: Call, { unit, blob }: MarkReading): UnitOutline | null {
  if (receiver === null) return blob.callable(name, unit.name);
  if (receiver.kind !== 'name') return null;
  const written = `${receiver.path.at(-1) ?? ''}.${name}`;
  const called = blob.callable(name, written);
  return called?.name.endsWith(written) === true ? called : null;
}

function holderOf(receiver: Expression | null): string {
  if (receiver === null) return '';
  if (receiver.kind === 'name') return receiver.path.at(-1) ?? '';
  return receiver.kind === 'call' ? receiver.name : '';
}
