import type { TypeIndex } from './type-index.ts';

/** A member type that is sought along the edges of a file: the mentioning one, or the one that declares what qualifies it. */
export interface OpenName {
  readonly from: number;
  readonly start: number;
  readonly simpleName: string;
  /** Where it is first mentioned. */
  readonly line: number;
}

export interface InheritedUse {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly line: number;
}

/** Deeper hierarchies are rare, and with each step the chance grows that a like name is meant by accident. */
const MOST_STEPS = 4;

/** Every map outside the snapshot has a member of this name, and classes that extend one are common. */
const ENTRY_OF_MAPS = 'Entry';

/**
 * A name that nothing in its file's scope explains can be a member type of a supertype (JLS 8.5), and so can `Filter.Listener`
 * where `Filter` has no such member itself. Facts do not tell
 * supertypes from other mentions, so such a name leads to the nearest member type of that name along the file's own
 * edges, and to none where two are equally near.
 */
export function inheritedTypes(
  open: readonly OpenName[],
  types: TypeIndex,
  targetsOf: (node: number) => Iterable<number>,
): InheritedUse[] {
  const wanted = open.filter(
    ({ simpleName }) => simpleName !== ENTRY_OF_MAPS && types.membersNamed(simpleName).length > 0,
  );
  const uses: InheritedUse[] = [];
  for (const [start, names] of Map.groupBy(wanted, (each) => each.start)) {
    const steps = stepsFrom(start, targetsOf);
    for (const { from, simpleName, line } of names) {
      const to = nearest(
        types.membersNamed(simpleName).map(({ node }) => node),
        steps,
      );
      if (to !== null) uses.push({ from, to, name: simpleName, line });
    }
  }
  return uses;
}

function stepsFrom(start: number, targetsOf: (node: number) => Iterable<number>): Map<number, number> {
  const steps = new Map([[start, 0]]);
  let front: number[] = [start];
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const next = front.flatMap((node) => [...targetsOf(node)]).filter((node) => !steps.has(node));
    for (const node of next) steps.set(node, step);
    front = [...new Set(next)];
  }
  return steps;
}

function nearest(candidates: readonly number[], steps: ReadonlyMap<number, number>): number | null {
  const reached = [...new Set(candidates)]
    .flatMap((node) => {
      const step = steps.get(node);
      return step === undefined ? [] : [{ node, step }];
    })
    .toSorted((a, b) => a.step - b.step);
  const [first, second] = reached;
  return first === undefined || first.step === second?.step ? null : first.node;
}
