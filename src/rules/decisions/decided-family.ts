import { splitName, stemWord } from '../../base/words.ts';
import { type NamedDecision, nameDecision } from '../../model/decision-record.ts';
import type { Family } from '../../model/family.ts';
import type { Structure } from '../../model/structure.ts';
import { heldFunctions } from '../../model/held-functions.ts';

/**
 * The accepted decision that gives a family its home: one of its members lies there, and the two speak of the same. The
 * folder alone would not do, as many rules live in one.
 */
export function decidedFamily(structure: Structure, { members, title }: Family): { readonly decision?: NamedDecision } {
  const words = wordsOf(title);
  const held = heldFunctions(structure, ['capability']).find(({ given, isBinding }) => {
    if (!isBinding) return false;
    const home = new Set(given.home.flatMap(({ files }) => files));
    if (!members.some(({ file }) => home.has(file))) return false;
    const isOneFileEach = given.home.every(({ files }) => files.length === 1);
    return isOneFileEach || [...wordsOf(given.name)].some((word) => words.has(word));
  });
  return held?.record == null ? {} : { decision: nameDecision(held.record) };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(splitName(text).map(stemWord));
}
