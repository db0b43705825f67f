import type { Expression } from './decision-outline.ts';
import { emitConstant } from './emit-clause.ts';
import { foldConstant } from './fold-constant.ts';
import { readCall } from './read-call.ts';
import { readChoice } from './read-choice.ts';
import { readOperation } from './read-operation.ts';
import { DEPTH_LIMIT, type Reading, type Sink } from './reading.ts';
import { readAccess } from './read-access.ts';
import { readTable } from './read-table.ts';

/** Finds the constants in a value and says of each under which tests it becomes what. */
export function readValue(expression: Expression, outer: Sink, reading: Reading): void {
  if (outer.depth > DEPTH_LIMIT) {
    reading.found.isUnderstood = false;
    return;
  }
  const sink = { ...outer, depth: outer.depth + 1 };
  const folded = foldConstant(expression, reading);
  if (folded !== null) emitConstant(folded, sink, reading);
  else readDependent(expression, sink, reading);
}

function readDependent(expression: Expression, sink: Sink, reading: Reading): void {
  switch (expression.kind) {
    case 'choice':
      return readChoice(expression, sink, reading);
    case 'operation':
      return readOperation(expression, sink, reading);
    case 'call':
      return readCall(expression, sink, reading);
    case 'lookup':
      return readAccess({ table: expression.table, key: expression.key, otherwise: null }, sink, reading);
    case 'table':
      return readTable(expression, sink, reading);
    case 'callable':
      return readCallable(expression, sink, reading);
    default:
      return readParts(expression, sink, reading);
  }
}

function readParts(expression: Expression, sink: Sink, reading: Reading): void {
  if (expression.kind !== 'text' && expression.kind !== 'other') return;
  for (const part of expression.parts)
    reading.read.value(part, { ...sink, use: isStructure(part) ? sink.use : 'none' });
}

/** A part that stands alone in something unknown is only a number; a choice or a sum is still one. */
function isStructure({ kind }: Expression): boolean {
  return kind === 'choice' || kind === 'call' || kind === 'operation' || kind === 'table';
}

/** A callable that is a unit is read as one; any other belongs to the unit around it. */
function readCallable(callable: Expression & { kind: 'callable' }, sink: Sink, reading: Reading): void {
  if (reading.blob.isUnit(callable, reading.unit)) return;
  reading.read.statements(callable.body, { when: sink.when, depth: sink.depth, result: sink });
}
