/** Groups of nodes that all reach one another, by asking each pair: slow and plain on purpose. */
export function referenceCycles(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const reach = new Map([...mayLieOnCycle(edges)].map((node) => [node, reachFrom(edges, node)]));
  const cycles: string[][] = [];
  const placed = new Set<string>();
  for (const [node, reached] of reach) {
    if (placed.has(node) || !reached.has(node)) continue;
    const members = [...reached].filter((other) => reach.get(other)?.has(node)).toSorted();
    for (const member of members) placed.add(member);
    cycles.push(members);
  }
  return cycles.toSorted((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** Drops, again and again, what leads nowhere: it is on no cycle, and the rest is small enough to ask pair by pair. */
function mayLieOnCycle(edges: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const left = new Set(edges.keys());
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    for (const node of left) {
      if (![...(edges.get(node) ?? [])].some((target) => left.has(target))) left.delete(node);
    }
  }
  return left;
}

function reachFrom(edges: ReadonlyMap<string, ReadonlySet<string>>, start: string): Set<string> {
  const reached = new Set<string>();
  const open = [...(edges.get(start) ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    open.push(...(edges.get(node) ?? []));
  }
  return reached;
}
