import { fingerprint } from '../base/hashing.ts';
import { noDecisions } from '../model/decision-facts.ts';
import { asksDecisions } from './asks-decisions.ts';
import { readAgain } from './read-again.ts';
import type { ReadRequest } from './read-facts.ts';
import type { ReadSource } from './read-outcome.ts';
import type { DecisionFacts } from '../model/decision-facts.ts';
import type { Family } from '../model/family.ts';

/** The families of a snapshot as an earlier run found them, or what to find them in. */
export interface FoundDecisions {
  /** Identity of all that families depend on. */
  readonly facts: string;
  /** Null where the run that knew them looked at other facts. */
  readonly families: readonly Family[] | null;
  /** What each source decides, in their order; empty where the families are known. */
  readonly decisions: readonly DecisionFacts[];
}

/** What each source decides, unless the families of exactly these sources are known. Null where nobody asks. */
export async function readDecisions(
  request: ReadRequest,
  sources: readonly ReadSource[],
  environment: string,
): Promise<FoundDecisions | null> {
  const { tables } = request;
  const table = tables.decisions;
  if (table === null || tables.families === null) return null;
  const facts = fingerprint([environment, ...sources.flatMap(({ path, key }) => [path, key])]);
  const families = tables.families.recall(facts);
  if (families !== null) return { facts, families, decisions: [] };
  const asked = sources.filter(asksDecisions);
  await readAgain(
    request,
    asked.filter(({ key }) => table.get(key) === undefined),
  );
  const decisions = sources.map((source) =>
    asksDecisions(source) ? (table.get(source.key) ?? noDecisions) : noDecisions,
  );
  return { facts, families: null, decisions };
}
