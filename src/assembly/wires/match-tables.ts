import type { TableFact } from '../../model/facts.ts';
import type { Wire } from '../../model/wire.ts';
import { type WireInput, takesPart } from './wire-source.ts';

interface Use extends TableFact {
  readonly node: number;
}

/** Wires from files that touch a table to the file of the one service that owns it: who defines it, else who alone writes it. */
export function matchTables({ sources, services }: WireInput, owners: readonly number[]): Wire[] {
  const tables = new Map<string, Use[]>();
  for (const [node, { path, wires }] of sources.entries()) {
    if (wires.tables.length === 0 || !takesPart(path)) continue;
    for (const fact of wires.tables) {
      const uses = tables.get(fact.table);
      if (uses) uses.push({ ...fact, node });
      else tables.set(fact.table, [{ ...fact, node }]);
    }
  }
  return [...tables.values()].flatMap((uses) => {
    const wires = matchTable(uses, owners);
    // A library or a script owns no table of its own.
    return wires.filter(({ to }) => (owners[to] ?? services.length) < services.length);
  });
}

function matchTable(uses: readonly Use[], owners: readonly number[]): Wire[] {
  const ownerOf = ({ node }: Use): number => owners[node] ?? -1;
  const owning = chooseOwner(uses, ownerOf);
  if (owning === null) return [];
  const wires = new Map<number, Wire>();
  for (const use of uses) {
    if (ownerOf(use) === ownerOf(owning)) continue;
    const known = wires.get(use.node);
    if (known === undefined) wires.set(use.node, toWire(use, owning));
    else if (use.access === 'write') wires.set(use.node, { ...toWire(use, owning), fromLine: known.fromLine });
  }
  return [...wires.values()];
}

/** Two services that each define a table have one each, or share it in a way that nobody can tell from here. */
function chooseOwner(uses: readonly Use[], ownerOf: (use: Use) => number): Use | null {
  const definers = uses.filter(({ access }) => access === 'define');
  const owning = definers.length > 0 ? definers : uses.filter(({ access }) => access === 'write');
  return new Set(owning.map(ownerOf)).size === 1 ? (owning[0] ?? null) : null;
}

function toWire(use: Use, owning: Use): Wire {
  const isDefined = owning.access === 'define';
  return {
    kind: 'table',
    from: use.node,
    to: owning.node,
    label: use.table,
    fromLine: use.line,
    toLine: owning.line,
    confidence: isDefined ? 0.85 : 0.6,
    evidence: [
      `The file ${use.access === 'read' ? 'reads' : 'writes'} ${use.table}.`,
      isDefined ? `${use.table} is defined by the other service alone.` : `Only the other service writes ${use.table}.`,
    ],
  };
}
