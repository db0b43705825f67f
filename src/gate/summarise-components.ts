import { compareText } from '../base/ordering.ts';
import { intendedComponents } from '../model/intended-components.ts';
import type { Codebase } from '../model/codebase.ts';
import type { ComponentSummary } from '../model/scan-result.ts';
import type { Structure } from '../model/structure.ts';

const WORDS_SHOWN = 8;
const NOT_DECLARED = { layer: null, context: null, owner: null } as const;

/** One line a component, in order of `codebase.components`. */
export function summariseComponents(structure: Structure): ComponentSummary[] {
  const { codebase, componentCoupling } = structure;
  const intended = intendedComponents(codebase);
  return codebase.components.map(({ name, folder, kind, files }, index) => {
    let lines = 0;
    let complexity = 0;
    for (const member of files) {
      const file = codebase.files[member]!;
      lines += file.lines;
      for (const unit of file.units) complexity += unit.cognitive;
    }
    const { fanIn, fanOut, instability } = componentCoupling[index]!;
    const { layer, context, owner } = intended[index] ?? NOT_DECLARED;
    return {
      name,
      folder,
      kind,
      layer,
      context,
      owner,
      files: files.length,
      lines,
      fanIn,
      fanOut,
      instability,
      complexity,
    };
  });
}

/**
 * The words that set a component apart: those of its units, weighed by how few components use them (tf-idf), so that what
 * every component says (`get`, `value`) does not hide what only this one speaks of. Parallel to `codebase.components`.
 */
export function vocabularyOf(
  codebase: Codebase,
  words: readonly (readonly (readonly string[])[])[],
): readonly (readonly string[])[] {
  const counts = codebase.components.map((component) => countWords(component.files.flatMap((file) => words[file]!)));
  const spread = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const weight = (word: string, uses: number): number => uses * Math.log((counts.length + 1) / spread.get(word)!);
  return counts.map((count) =>
    [...count]
      .map(([word, uses]) => ({ word, weight: weight(word, uses) }))
      .toSorted((a, b) => b.weight - a.weight || compareText(a.word, b.word))
      .slice(0, WORDS_SHOWN)
      .map(({ word }) => word),
  );
}

function countWords(units: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units) for (const word of unit) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
