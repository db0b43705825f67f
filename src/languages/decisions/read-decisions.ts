import type { ConstantFact, DecisionFacts, DecisionUnit } from '../../model/decision-facts.ts';
import { compareText } from '../../base/ordering.ts';
import { type BlobNames, createBlobNames } from './blob-names.ts';
import type { DecisionOutline, UnitOutline } from './decision-outline.ts';
import { createDecisionGate } from './may-decide.ts';
import { isWorthKeeping } from './keep-clauses.ts';
import { readConstants } from './read-constants.ts';
import { type ReadUnit, readUnit } from './read-unit.ts';
import { readMechanisms } from './mechanisms/read-mechanisms.ts';
import { readTableUnits } from './read-table-units.ts';
import type { LanguageVocabulary } from './vocabulary/language-vocabulary.ts';
import { withQueries } from './with-queries.ts';
import { createWordReader } from './word-reader.ts';

/**
 * Makes comparable decisions of what a language outlined: the same rule in another language, shape or unit gives the
 * same clauses. Pure, and linear in the size of the outline; what goes beyond a limit makes the unit not understood.
 */
export function readDecisions(written: DecisionOutline, vocabulary: LanguageVocabulary): DecisionFacts {
  const outline = withQueries(written);
  const blob: BlobNames = createBlobNames(outline);
  const words = createWordReader(vocabulary);
  const place = { blob, words, vocabulary };
  const mayDecide = createDecisionGate(blob, vocabulary);
  const read: ReadUnit[] = outline.units.filter(mayDecide).map((unit: UnitOutline) => readUnit(unit, place));
  const used = new Set(read.flatMap(({ tables }) => tables));
  const constants: readonly ConstantFact[] = readConstants(outline.constants, place);
  const units: DecisionUnit[] = [...read.map(({ unit }) => unit), ...readTableUnits(constants, used, words)];
  return {
    units: units.filter(isWorthKeeping).sort((a, b) => a.startLine - b.startLine || compareText(a.name, b.name)),
    constants,
    mechanisms: readMechanisms(outline.units, blob),
  };
}
