import type { Test } from '../../model/decision-facts.ts';
import type { Expression } from './decision-outline.ts';
import { type FoundTable, findTable } from './find-table.ts';
import { foldConstant } from './fold-constant.ts';
import type { Folded } from './folded.ts';
import { keyValue } from './key-value.ts';
import { unknownNature } from './nature.ts';
import { quantityOf, testedQuantity } from './quantity-names.ts';
import { ALTERNATIVE_LIMIT, type Alternatives, type Reading, always, unusedSink } from './reading.ts';
import { noValue } from './values.ts';

export interface Membership {
  readonly element: Expression;
  readonly list: Expression;
  readonly isNegated: boolean;
  /** Asks for a key, as `"exp" in claims` and `claims.has("exp")` do, and not for one of several values. */
  readonly isKey: boolean;
}

/** `tier in ["gold", "silver"]` is one alternative for each; `"exp" in claims` asks whether something is there. */
export function readMembership(membership: Membership, reading: Reading): Alternatives {
  const constant = foldConstant(membership.element, reading);
  if (constant?.kind === 'text' || constant?.kind === 'reference') return readPresence(membership, constant, reading);
  const range = readRange(membership, reading);
  if (range !== null) return range;
  const table = findTable(membership.list, reading);
  return table === null ? readForeign(membership, reading) : readListed(membership, table, reading);
}

/** `month in range(3, 10)` asks for March to September; null for other lists. */
function readRange({ element, list, isNegated }: Membership, reading: Reading): Alternatives | null {
  if (list.kind !== 'call' || !/^x?range$/i.test(list.name) || list.receiver !== null) return null;
  const [low, high] = list.arguments.map(({ value }) => value);
  if (low === undefined || high === undefined || list.arguments.length !== 2) return null;
  const { line } = element;
  const operands = [
    { kind: 'operation', operator: '>=', operands: [element, low], line } as const,
    { kind: 'operation', operator: '<', operands: [element, high], line } as const,
  ];
  return reading.read.tests({ kind: 'operation', operator: '&&', operands, line }, isNegated);
}

function readListed({ element, isNegated }: Membership, table: FoundTable, reading: Reading): Alternatives {
  const quantity = testedQuantity(element, reading).words;
  if (quantity.length === 0) return always;
  if (table.name !== '') reading.found.tables.add(table.name);
  const tests: Test[] = [];
  for (const { key, value, line } of table.entries.slice(0, ALTERNATIVE_LIMIT)) {
    const named = key ?? value;
    const folded = foldConstant(named, reading);
    if (folded === null) continue;
    tests.push({ quantity, operator: isNegated ? '!=' : '==', value: keyValue(named, folded, unknownNature), line });
  }
  if (tests.length === 0) return always;
  return isNegated ? [tests] : tests.map((test) => [test]);
}

/** A list that holds a constant is compared with it; a key that is there or not is a quantity of its own. */
function readPresence(membership: Membership, constant: Folded, reading: Reading): Alternatives {
  const { list, isNegated, element, isKey } = membership;
  const { line } = element;
  const { words } = quantityOf(list, reading);
  if (list.kind !== 'name') reading.read.value(list, unusedSink);
  const isCompared = words.length > 0 && (!isKey || element.kind !== 'text');
  if (isCompared) {
    const value = keyValue(element, constant, unknownNature);
    return [[{ quantity: words, operator: isNegated ? '!=' : '==', value, line }]];
  }
  const named = constant.kind === 'text' ? reading.words.meaningful(constant.text) : [];
  const quantity = [...new Set([...words, ...named])].slice(-6);
  return quantity.length === 0
    ? always
    : [[{ quantity, operator: isNegated ? 'absent' : 'present', value: noValue, line }]];
}

/** A list that another file declares is one value to compare with. */
function readForeign({ element, list, isNegated }: Membership, reading: Reading): Alternatives {
  const folded = foldConstant(list, reading);
  const { words } = quantityOf(element, reading);
  if (folded?.kind !== 'reference' || words.length === 0) return always;
  const value = { kind: 'reference' as const, path: folded.path, written: folded.written };
  return [[{ quantity: words, operator: isNegated ? '!=' : '==', value, line: element.line }]];
}
