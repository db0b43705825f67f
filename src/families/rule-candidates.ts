import type { Clause, ConstantFact, DecisionUnit, Value, WeightedWord } from '../model/decision-facts.ts';
import { type ConstantIndex, indexConstants } from './constant-index.ts';
import { type Cell, cellsOf } from './decision-cell.ts';
import type { RuleSource } from './rule-source.ts';
import { decidingUnit } from './deciding-unit.ts';
import { joinEntries } from './join-entries.ts';
import { type Gate, gatesOf } from './rule-gates.ts';
import { settingUnits } from './setting-units.ts';
import { type Spelling, spellingOf, writtenWords } from './spell-words.ts';
import { createNormaliser } from './synonyms.ts';
import { CONFIGURATION } from '../model/known-languages.ts';
import { splitName, stemWord } from '../base/words.ts';

/** A unit or a table that may be a member of a rule family. */
export interface Candidate {
  readonly source: RuleSource;
  readonly symbol: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: DecisionUnit['kind'];
  readonly cells: readonly Cell[];
  readonly gates: readonly Gate[];
  readonly spelling: Spelling;
  /** Weight by normal word, after synonyms. */
  readonly words: ReadonlyMap<string, number>;
  /** What is written where it is not the normal word, by normal word. */
  readonly spoken: ReadonlyMap<string, string>;
  readonly calls: readonly string[];
  /** Symbols of the same file whose decisions are among its own. */
  readonly inlined: readonly string[];
  readonly isUnderstood: boolean;
}

/** All that could be a member, with what other files say put in. A table that a unit reads is part of the unit. */
export function listCandidates(sources: readonly RuleSource[]): Candidate[] {
  const constants = indexConstants(sources);
  const normalOf = createNormaliser();
  const used = new Set<ConstantFact>();
  const candidates: Candidate[] = [];
  const tables: { readonly unit: DecisionUnit; readonly place: Place }[] = [];
  for (const source of sources) {
    const place: Place = { source, constants, normalOf, written: writtenWords(source), used };
    for (const unit of unitsOf(source)) {
      if (unit.kind === 'table') tables.push({ unit, place });
      else candidates.push(...placedCandidate(withCallees(unit, source), place));
    }
  }
  const usedNames = new Map(sources.map((source) => [source, namesOf(source.decisions.constants, used)]));
  const unused = tables.filter(({ unit, place }) => usedNames.get(place.source)?.has(unit.name) !== true);
  candidates.push(...unused.map(({ unit, place }) => toCandidate(unit, place)));
  return candidates.filter(({ cells }) => cells.length > 0);
}

function unitsOf({ language, decisions }: RuleSource): DecisionUnit[] {
  const isConfiguration = language === CONFIGURATION;
  return joinEntries(isConfiguration ? settingUnits(decisions.constants) : decisions.units, isConfiguration);
}

function namesOf(constants: readonly ConstantFact[], used: ReadonlySet<ConstantFact>): ReadonlySet<string> {
  return new Set(constants.filter((constant) => used.has(constant)).map(({ name }) => name));
}

interface Place {
  readonly source: RuleSource;
  readonly constants: ConstantIndex;
  readonly normalOf: (word: string) => string;
  readonly written: ReadonlyMap<string, string>;
  readonly used: Set<ConstantFact>;
}

/** Under the name and lines of the unit in which most of it is decided. */
function placedCandidate(unit: DecisionUnit, place: Place): Candidate[] {
  const deciding = decidingUnit(unit, place.source.decisions.units);
  if (deciding === null) return [];
  const { name, startLine, endLine } = deciding;
  return [{ ...toCandidate(unit, place), symbol: name, startLine, endLine }];
}

function toCandidate(unit: DecisionUnit, place: Place): Candidate {
  const tables = unit.references
    .map((reference) => markUsed(reference.split('.'), place))
    .filter((constant) => constant !== null && constant.clauses.length > 0);
  const clauses = [...unit.clauses, ...tables.flatMap((table) => table?.clauses ?? [])];
  const { name, kind, startLine, endLine, words, calls, inlined, isUnderstood } = unit;
  return {
    ...described(place, { name, kind, words: [...words, ...wordsOfKeys(kind, clauses)], clauses }),
    symbol: name,
    kind,
    startLine,
    endLine,
    calls,
    inlined,
    isUnderstood,
  };
}

/** In a table the names of the entries say what it is about. */
function wordsOfKeys(kind: DecisionUnit['kind'], clauses: readonly Clause[]): WeightedWord[] {
  if (kind !== 'table') return [];
  const texts = clauses.flatMap(({ tests }) => tests.flatMap(({ value }) => (value.kind === 'text' ? value.text : [])));
  return texts.flatMap((text) =>
    splitName(text.replaceAll(' ', '_')).map((word) => ({ word: stemWord(word), weight: KEY })),
  );
}

/** As a text that a unit compares with. */
const KEY = 0.63;

/** A rule may be spread over a unit and what it calls in its file: then the two are one candidate. */
function withCallees(unit: DecisionUnit, { decisions }: RuleSource): DecisionUnit {
  if (unit.callees.length === 0) return unit;
  const called = decisions.units.filter(
    ({ name, kind }) => kind !== 'table' && unit.callees.includes(name) && !unit.inlined.includes(name),
  );
  const clauses = [...unit.clauses, ...called.flatMap((callee) => callee.clauses)];
  if (called.length === 0 || clauses.length > MOST_CLAUSES) return unit;
  return {
    ...unit,
    clauses,
    words: [...unit.words, ...called.flatMap(({ words }) => words)],
    references: [...unit.references, ...called.flatMap(({ references }) => references)],
    inlined: [...unit.inlined, ...called.map(({ name }) => name)],
  };
}

/** What is larger is no rule that was split, but a program. */
const MOST_CLAUSES = 80;

/** Whoever reads `LIMITS.idle` reads a part of `LIMITS`, which is no place of its own then. */
function markUsed(path: readonly string[], { source, constants, used }: Place): ConstantFact | null {
  const own = constants.find(path, source);
  if (own === null) return null;
  used.add(own);
  const around = path.length > 1 ? constants.find(path.slice(0, -1), source) : null;
  if (around !== null) used.add(around);
  return own;
}

function described(
  { source, constants, normalOf, written }: Place,
  { name, kind, words, clauses }: Pick<DecisionUnit, 'name' | 'kind' | 'words' | 'clauses'>,
): Pick<Candidate, 'source' | 'cells' | 'gates' | 'spelling' | 'words' | 'spoken'> {
  const normalise = (list: readonly string[]): readonly string[] => [...new Set(list.map(normalOf))];
  const weights = new Map<string, number>();
  const spoken = new Map<string, string>();
  for (const { word, weight } of words) {
    const normal = normalOf(word);
    if (normal !== word && weight > (weights.get(normal) ?? 0)) spoken.set(normal, word);
    weights.set(normal, Math.max(weights.get(normal) ?? 0, weight));
  }
  const homes = new Map<Value, ConstantFact>();
  const resolved = clauses.map((clause) => resolveClause(clause, { source, constants, homes }));
  const homeOf = (value: Value): ConstantFact | null => homes.get(value) ?? null;
  const gates = gatesOf(resolved, { normalise, isQuery: kind === 'query' });
  const spelling = spellingOf({ name, clauses }, { written, normalOf });
  return { source, cells: cellsOf(resolved, { normalise, homeOf }), gates, spelling, words: weights, spoken };
}

interface Resolving extends Pick<Place, 'source' | 'constants'> {
  /** Takes which constant a value is read from. */
  readonly homes: Map<Value, ConstantFact>;
}

function resolveClause({ tests, effect }: Clause, resolving: Resolving): Clause {
  return {
    tests: tests.map((test) => ({ ...test, value: resolve(test.value, (value) => value, resolving) })),
    effect: { ...effect, value: resolve(effect.value, (value) => asRate(effect, value), resolving) },
  };
}

/** A rate that another file writes as a percentage. */
function asRate({ role, value: written }: Clause['effect'], value: Value): Value {
  const isCounted = written.kind === 'reference' && value.kind === 'number' && value.dimension !== 'percent';
  if (role !== 'rate' || !isCounted || Math.abs(value.number) <= 1) return value;
  return { ...value, number: value.number / 100, dimension: 'percent' };
}

/** The value of the constant that a name stands for; a name that nothing declares stays a name, which compares like a text. */
function resolve(value: Value, read: (found: Value) => Value, { source, constants, homes }: Resolving): Value {
  if (value.kind !== 'reference') return value;
  const found = constants.find(value.path, source);
  if (found === null || found.value.kind === 'none' || found.value.kind === 'reference') return value;
  const resolved = { ...read(found.value), written: value.written };
  homes.set(resolved, found);
  return resolved;
}
