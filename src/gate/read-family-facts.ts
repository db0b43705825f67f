import { fingerprint } from '../base/hashing.ts';
import { asksCopies } from '../families/copies/asks-copies.ts';
import { noDecisions } from '../model/decision-facts.ts';
import { asksDecisions } from './asks-decisions.ts';
import { readAgain } from './read-again.ts';
import type { FactTables } from './fact-tables.ts';
import type { ReadRequest } from './read-facts.ts';
import type { ReadSource } from './read-outcome.ts';
import type { CopyFacts } from '../model/copy-facts.ts';
import type { DecisionFacts } from '../model/decision-facts.ts';
import type { FoundFamilies } from '../model/found-families.ts';

/** The families of a snapshot as an earlier run found them, or what to find them in. */
export interface FamilyFacts {
  /** Identity of all that families depend on. */
  readonly facts: string;
  /** Null where the run that knew them looked at other facts. */
  readonly found: FoundFamilies | null;
  /** Of each source, in their order; empty where the families are known. */
  readonly files: readonly FileFamilyFacts[];
}

export interface FileFamilyFacts {
  readonly decisions: DecisionFacts;
  /** Null also for a language that is not read for copies. */
  readonly copies: CopyFacts | null;
}

/** What each source decides and may have copied, unless the families of exactly these sources are known. Null where nobody asks. */
export async function readFamilyFacts(
  request: ReadRequest,
  sources: readonly ReadSource[],
  environment: string,
): Promise<FamilyFacts | null> {
  const { tables } = request;
  if (tables.families === null) return null;
  const asked = [tables.decisions, tables.copies, tables.units].map((table) => String(table !== null));
  const facts = fingerprint([...asked, environment, ...sources.flatMap(({ path, key }) => [path, key])]);
  const found = tables.families.recall(facts);
  if (found !== null) return { facts, found, files: [] };
  const known = sources.map((source) => lookUp(source, tables));
  await readAgain(
    request,
    sources.filter((_, at) => known[at] === null),
  );
  const files = sources.map((source, at) => known[at] ?? lookUp(source, tables) ?? unreadable(source, request));
  return { facts, found, files };
}

/** Null where not all is known. */
function lookUp(source: ReadSource, tables: FactTables): FileFamilyFacts | null {
  const decisions = tables.decisions && asksDecisions(source) ? tables.decisions.get(source.key) : noDecisions;
  const copies = tables.copies && asksCopies(source) ? tables.copies.get(source.key) : null;
  return decisions === undefined || copies === undefined ? null : { decisions, copies };
}

/** It was there when it was first read, and has changed since. */
function unreadable({ path }: ReadSource, { problems }: ReadRequest): FileFamilyFacts {
  problems.push(`${path} changed while it was read; the families it belongs to are missing`);
  return { decisions: noDecisions, copies: null };
}
