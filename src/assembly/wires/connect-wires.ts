import { compareText } from '../../base/ordering.ts';
import type { Wire, WireLimit, Wiring } from '../../model/wire.ts';
import { matchCalls } from './match-calls.ts';
import { matchMessages } from './match-messages.ts';
import { matchTables } from './match-tables.ts';
import { type WireInput, listOwners } from './wire-source.ts';

export type ConnectedWires = Omit<Wiring, 'services'>;

/** Connects what files say of routes, calls, messages and tables across services and languages. Pure. */
export function connectWires(input: WireInput): ConnectedWires {
  const owners = listOwners(input);
  const { wires, unmatchedCalls, limits } = matchCalls(input, owners);
  const messages = matchMessages(input, owners);
  const all = [...wires, ...messages.wires, ...matchTables(input, owners)];
  return {
    wires: all.toSorted(compareWires),
    unmatchedCalls: unmatchedCalls.toSorted(
      (a, b) => a.file - b.file || a.line - b.line || compareText(a.label, b.label),
    ),
    limits: uniqueLimits([...limits, ...messages.limits]),
  };
}

function uniqueLimits(limits: readonly WireLimit[]): WireLimit[] {
  const byText = new Map(limits.map((limit) => [`${limit.path}\0${limit.reason}`, limit]));
  return [...byText.values()].toSorted((a, b) => compareText(a.path, b.path) || compareText(a.reason, b.reason));
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
