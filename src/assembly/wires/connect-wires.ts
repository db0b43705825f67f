import { compareText } from '../../base/ordering.ts';
import type { UnmatchedCall, Wire } from '../../model/wire.ts';
import { matchCalls } from './match-calls.ts';
import { matchMessages } from './match-messages.ts';
import { matchTables } from './match-tables.ts';
import { type WireInput, listOwners } from './wire-source.ts';

export interface ConnectedWires {
  /** In order of kind, from, to, label, line. */
  readonly wires: readonly Wire[];
  /** In order of file, then line. */
  readonly unmatchedCalls: readonly UnmatchedCall[];
}

/** Connects what files say of routes, calls, messages and tables across services and languages. Pure. */
export function connectWires(input: WireInput): ConnectedWires {
  const owners = listOwners(input);
  const { wires, unmatchedCalls } = matchCalls(input, owners);
  const all = [...wires, ...matchMessages(input, owners), ...matchTables(input, owners)];
  return {
    wires: all.toSorted(compareWires),
    unmatchedCalls: unmatchedCalls.toSorted(
      (a, b) => a.file - b.file || a.line - b.line || compareText(a.label, b.label),
    ),
  };
}

function compareWires(a: Wire, b: Wire): number {
  return (
    compareText(a.kind, b.kind) ||
    a.from - b.from ||
    a.to - b.to ||
    compareText(a.label, b.label) ||
    a.fromLine - b.fromLine ||
    a.toLine - b.toLine
  );
}
