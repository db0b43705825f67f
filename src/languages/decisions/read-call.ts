import { asArithmetic } from './arithmetic-call.ts';
import type { Expression, Statement } from './decision-outline.ts';
import { emitRounding } from './read-rounding.ts';
import { findTable } from './find-table.ts';
import { readAccess } from './read-access.ts';
import { readArguments } from './read-arguments.ts';
import { readJitter } from './read-jitter.ts';
import { readLimit } from './read-limits.ts';
import { readRowList } from './read-row-list.ts';
import { readTake } from './read-take.ts';
import { isRefusal, readRefusal } from './read-refusal.ts';
import type { Reading, Sink } from './reading.ts';
import { readRounding, roundingOfDivision } from './rounding.ts';
import { spanUnit } from './span-unit.ts';
import { readLookup } from './table-access.ts';

type Call = Expression & { kind: 'call' };

/** Calls that are decisions by what they are known for; all others for what they are given. */
export function readCall(call: Call, sink: Sink, reading: Reading): void {
  for (const read of READERS) if (read(call, sink, reading)) return;
  readArguments(call, sink, reading);
}

/** Says whether it knew the call. */
type ReadKnownCall = (call: Call, sink: Sink, reading: Reading) => boolean;

const READERS: readonly ReadKnownCall[] = [
  readTake,
  readJitter,
  readRounded,
  readLimit,
  readArithmetic,
  readKnownTable,
  readSearch,
  readHelper,
  readConversion,
  readFailure,
];

function readRounded(call: Call, sink: Sink, reading: Reading): boolean {
  const rounding = readRounding(call, reading.vocabulary);
  if (rounding !== null) emitRounding(rounding, sink, reading);
  return rounding !== null;
}

/** A list that something is added to gets no sum: sums stand where a value is wanted. */
function readArithmetic(call: Call, sink: Sink, reading: Reading): boolean {
  const operation = sink.use === 'none' && /^add$/i.test(call.name) ? null : asArithmetic(call);
  const division = operation === null ? null : roundingOfDivision(call);
  if (operation !== null && division !== null)
    reading.read.rounded({ ...division, subject: operation, isCut: false }, sink);
  else if (operation !== null) reading.read.value(operation, sink);
  return operation !== null;
}

function readKnownTable(call: Call, sink: Sink, reading: Reading): boolean {
  const access = readLookup(call);
  if (access === null || findTable(access.table, reading) === null) return false;
  readAccess(access, bound(call, sink, reading), reading);
  return true;
}

/** `TryGetValue(tier, out var rate)` sets what it is given. */
function bound(call: Call, sink: Sink, reading: Reading): Sink {
  const target = /^try/i.test(call.name) ? call.arguments[1]?.value : undefined;
  const name = target?.kind === 'name' ? (target.path.at(-1) ?? '') : '';
  if (name === '') return sink;
  return { ...sink, use: 'set', quantity: reading.words.meaningful(name), nature: reading.locals.natureOf([name]) };
}

/** `BRACKETS.find((row) => quantity >= row.min)` goes through rows. */
function readSearch(call: Call, sink: Sink, reading: Reading): boolean {
  const [first] = call.arguments;
  if (call.receiver === null || first?.value.kind !== 'callable' || !SEARCHES.test(call.name)) return false;
  const table = findTable(call.receiver, reading);
  return table !== null && readRowList(table, { variables: first.value.parameters, sink }, reading);
}

const SEARCHES =
  /^(?:find|findLast|filter|first|firstOrDefault|last|lastOrDefault|single|singleOrDefault|where|some|any|reduce|map|forEach|anyMatch|takeWhile|sort|orderBy\w*)$/i;

function readHelper(call: Call, sink: Sink, reading: Reading): boolean {
  if (reading.isInlined || sink.use === 'none') return false;
  const helper = call.receiver === null ? reading.blob.callable(call.name, reading.unit.name) : null;
  if (helper === null || helper === reading.unit || !isOutcome(helper.body, { steps: HELPER_LIMIT })) return false;
  for (const { value } of call.arguments) reading.read.value(value, { ...sink, use: 'none' });
  reading.read.helper(helper, sink);
  return true;
}

/** More steps are a rule of their own and not a part of each that calls it. */
const HELPER_LIMIT = 40;

/** Only branches and what they give back. */
function isOutcome(body: readonly Statement[], left: { steps: number }): boolean {
  left.steps -= body.length;
  if (body.length === 0 || left.steps < 0) return false;
  return body.every((statement) => {
    if (statement.kind === 'return') return true;
    return statement.kind === 'branch' && statement.branches.every((branch) => isOutcome(branch.body, left));
  });
}

/** `Number(x)`, `new Money(x)`, `Decimal(x)` pass their value on. */
function readConversion(call: Call, sink: Sink, reading: Reading): boolean {
  const [first, second] = call.arguments;
  const scale = first === undefined ? 0 : spanUnit(call.name, first.name);
  if (first !== undefined && second === undefined && scale > 0) {
    reading.read.value(first.value, { ...sink, nature: { kind: 'time', scale } });
    return true;
  }
  if (first === undefined || second !== undefined || !CONVERSIONS.test(call.name)) return false;
  reading.read.value(first.value, sink);
  return true;
}

const CONVERSIONS =
  /^(?:number|decimal|bigdecimal|float|double|int|str|string|money|valueof|parsefloat|fromnumber|newfromfloat|optional|of|ofnullable|some|ok|todecimal|price|amount|await|list|sum)$/i;

function readFailure(call: Call, sink: Sink, reading: Reading): boolean {
  if (!isRefusal(call)) return false;
  readRefusal(call, sink, reading);
  return true;
}
