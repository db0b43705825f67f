import type { FactTable } from './fact-table.ts';

/** A table that is opened by the first question: a run that needs none of its facts does not read its file. */
export function lazyFactTable<Fact>(open: () => FactTable<Fact>): FactTable<Fact> {
  let opened: FactTable<Fact> | null = null;
  const table = (): FactTable<Fact> => (opened ??= open());
  return {
    get: (key) => table().get(key),
    add: (key, fact) => table().add(key, fact),
    addEncoded: (key, line) => table().addEncoded(key, line),
    keep: (key) => table().keep(key),
    save: () => opened?.save(),
    problem: () => opened?.problem() ?? null,
  };
}
