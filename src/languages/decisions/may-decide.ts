import type { BlobNames } from './blob-names.ts';
import { isConstantName, libraryConstant } from './constant-names.ts';
import type { Expression, Statement, UnitOutline } from './decision-outline.ts';
import { mayRound } from './rounding.ts';
import type { LanguageVocabulary } from './vocabulary/language-vocabulary.ts';
import { findInOutline } from './walk-outline.ts';

/**
 * Tells units with nothing in them that a clause could be made of from the others, which are worth reading: a number but
 * zero, a text, a constant, or a call of a callable of the file that holds one. It errs by saying yes.
 */
export function createDecisionGate(blob: BlobNames, vocabulary: LanguageVocabulary): (unit: UnitOutline) => boolean {
  const known = new Map<UnitOutline, UnitMatter>();
  const matterOf = (unit: UnitOutline): UnitMatter => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const matter = gatherMatter(unit, { blob, vocabulary });
    known.set(unit, matter);
    return matter;
  };
  return (unit) => {
    const { isTelling, calls } = matterOf(unit);
    return isTelling || [...calls].some((name) => isTellingCallable(blob.callable(name, unit.name), matterOf));
  };
}

function isTellingCallable(callee: UnitOutline | null, matterOf: (unit: UnitOutline) => UnitMatter): boolean {
  return callee !== null && matterOf(callee).isTelling;
}

interface UnitMatter {
  readonly isTelling: boolean;
  /** What is called by a bare name, where nothing else was found. */
  readonly calls: ReadonlySet<string>;
}

interface MatterPlace {
  readonly blob: BlobNames;
  readonly vocabulary: LanguageVocabulary;
}

function gatherMatter(unit: UnitOutline, { blob, vocabulary }: MatterPlace): UnitMatter {
  const declared = new Set(unit.parameters.map(({ name }) => name));
  const paths: (readonly string[])[] = [];
  const calls = new Set<string>();
  const initials = unit.parameters.flatMap(({ initial }) => (initial === null ? [] : [initial]));
  const isTelling = findInOutline([...initials, ...unit.body], {
    enters: (callable) => !blob.isUnit(callable, unit),
    isWanted: (part) => {
      if (part.kind === 'name') paths.push(part.path);
      else if (part.kind === 'call' && part.receiver === null) calls.add(part.name);
      noteDeclared(part, declared);
      return holdsConstant(part);
    },
  });
  const isConstant = (path: readonly string[]): boolean =>
    !declared.has(path[0] ?? '') &&
    (blob.constant(path, unit.name) !== null ||
      libraryConstant(path, 0) !== null ||
      isConstantName(path, { unit, blob, vocabulary }));
  return { isTelling: isTelling || paths.some(isConstant), calls };
}

/** Names of the unit's own stand for no constant; those that are bound in rarer ways count as if they might. */
function noteDeclared(part: Expression | Statement, declared: Set<string>): void {
  if (part.kind === 'assign' && part.target.kind === 'name' && part.target.path.length === 1) {
    declared.add(part.target.path[0] ?? '');
  } else if (part.kind === 'loop') {
    for (const name of part.variables) declared.add(name);
  } else if (part.kind === 'callable') {
    for (const name of part.parameters) declared.add(name);
  }
}

function holdsConstant(part: Expression | Statement): boolean {
  if (part.kind === 'number') return part.value !== 0;
  if (part.kind === 'text') return part.text !== '';
  return part.kind === 'call' && mayRound(part.name);
}
