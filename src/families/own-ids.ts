import { fingerprint } from '../base/hashing.ts';
import { compareText } from '../base/ordering.ts';
import type { Family } from '../model/family.ts';

/**
 * The same families in the same order, each with an id that no other has: of those whose members agree on the same, all but
 * one are told apart by what else they say. Which one that is depends on contents and on nothing else.
 */
export function withOwnIds(families: readonly Family[]): Family[] {
  const groups = Map.groupBy(families, ({ id }) => id);
  const own = new Map<Family, string>();
  for (const [id, group] of groups) {
    const ordered = group.map((family) => ({ family, content: contentOf(family) }));
    ordered.sort((a, b) => compareText(a.content, b.content));
    ordered.forEach(({ family, content }, at) => {
      // Where contents are equal too, only their number is left.
      const number = at > 0 && ordered[at - 1]?.content === content ? String(at) : '';
      own.set(family, at === 0 ? id : fingerprint([id, content, number]));
    });
  }
  return families.map((family) => ({ ...family, id: own.get(family) ?? family.id }));
}

function contentOf({ members }: Family): string {
  return members.map(({ content }) => content).sort(compareText)[0] ?? '';
}
