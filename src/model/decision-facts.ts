/**
 * What the units of a blob decide: conditions on quantities and what follows from them, with every constant both as a
 * comparable value and as written. Path-independent like every fact: names that other files declare stay references.
 */
export interface DecisionFacts {
  /** Only units that decide something; in order of start line. */
  readonly units: readonly DecisionUnit[];
  /** Named constants and tables that units of this or other files refer to. */
  readonly constants: readonly ConstantFact[];
  /** Units that do something with the world outside the code: a token, a header, a format. In order of start line. */
  readonly mechanisms: readonly MechanismFact[];
}

/** What a unit, together with what it calls in its file, touches outside the code; whatever library it does it with. */
export interface MechanismFact {
  /** As in `UnitFact.name`. */
  readonly name: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Sorted by what they stand for; one for each. */
  readonly marks: readonly Mark[];
  /** Names of the units of the same blob whose marks are among its own; sorted. */
  readonly callees: readonly string[];
}

/** One thing of the outside that a unit names. */
export interface Mark {
  /**
   * `call hmac` (a kind of call, whatever library), `known issuer` (a name that standards and libraries have), `status 429`,
   * `text partner key` (any other literal text, folded).
   */
  readonly of: string;
  /** Given to the outside rather than asked of it: a header that is set, a key of what is built. */
  readonly isWritten: boolean;
  /** Said by a name of the code (a field of what is built, `Channel.IN_APP`), which may be the code's own and no text of the outside. */
  readonly isNamed: boolean;
  /** As written, short. */
  readonly written: string;
  readonly line: number;
}

export type DecisionUnitKind = 'function' | 'method' | 'component' | 'table' | 'query';

export interface DecisionUnit {
  /** As in `UnitFact.name`; a table has the name of its constant; a query that of what it makes or changes. */
  readonly name: string;
  readonly kind: DecisionUnitKind;
  readonly startLine: number;
  readonly endLine: number;
  /** Sorted by word; normal forms (split, lower case, stemmed), without stop words. Weight 0 … 1: name and parameters 1, body less, documentation least. */
  readonly words: readonly WeightedWord[];
  readonly clauses: readonly Clause[];
  /** Names it refers to that the blob does not declare as constants, as written: `Rates.Gold`, `TIER_RATES`. */
  readonly references: readonly string[];
  /** Normalised names of what it calls outside itself: `jwt.decode`, `Math.min`, `http.get`; sorted. */
  readonly calls: readonly string[];
  /** Names of units of the same blob whose decisions are among its own, because it calls them; sorted. */
  readonly inlined: readonly string[];
  /** Names of the units of the same blob that it calls; sorted. */
  readonly callees: readonly string[];
  /** False when part of it could not be followed, so that what is missing may only be unseen. */
  readonly isUnderstood: boolean;
}

export interface WeightedWord {
  readonly word: string;
  readonly weight: number;
}

/** One row of a unit's decision table: when all tests hold, the effect follows. */
export interface Clause {
  /** In order of appearance; empty where it always holds. Tests that failed before (else, later arms) are left out. */
  readonly tests: readonly Test[];
  readonly effect: Effect;
}

export interface Test {
  /** Words of the quantity that is tested, normalised: `['customer', 'tier']`. */
  readonly quantity: readonly string[];
  readonly operator: TestOperator;
  readonly value: Value;
  readonly line: number;
}

export type TestOperator =
  | '<'
  | '<='
  | '>'
  | '>='
  | '=='
  | '!='
  | 'matches'
  | 'differs'
  | 'present'
  | 'absent'
  | 'holds'
  | 'fails';

export type EffectRole =
  /** Part of a whole: a rate, a percentage, or the complement of a factor, as a fraction. */
  | 'rate'
  /** Multiplies, and is not near enough to 1 to be read as a rate. */
  | 'factor'
  /** Added, subtracted or returned: money, points, counts. */
  | 'amount'
  | 'cap'
  | 'floor'
  /** Seconds. */
  | 'span'
  /** A rounding mode or number of digits. */
  | 'rounding'
  /** A named outcome: an enum member, a status, a text, true or false. */
  | 'result'
  /** Refuses: throws, returns an error. */
  | 'refusal'
  /** Only that the test is made; what follows holds no constant. */
  | 'other';

export interface Effect {
  readonly role: EffectRole;
  /** Words of what is set, returned or limited. */
  readonly quantity: readonly string[];
  readonly value: Value;
  readonly line: number;
}

export type Value =
  | { readonly kind: 'number'; readonly number: number; readonly dimension: Dimension; readonly written: string }
  /** Folded: lower case, words joined by a space. */
  | { readonly kind: 'text'; readonly text: string; readonly written: string }
  | { readonly kind: 'pattern'; readonly pattern: string; readonly written: string }
  /** A constant of another blob; `path` as written, last name last. */
  | { readonly kind: 'reference'; readonly path: readonly string[]; readonly written: string }
  | { readonly kind: 'none' };

/** What a number measures, as far as the code says; `number` where it does not. Times are in seconds, percentages are fractions. */
export type Dimension = 'number' | 'percent' | 'time' | 'money' | 'count';

export interface ConstantFact {
  /** Qualified by the types around it. */
  readonly name: string;
  readonly startLine: number;
  readonly endLine: number;
  /** The value of a scalar; `none` for a table. */
  readonly value: Value;
  /** The rows of a table: key as test, value as effect; empty for a scalar. */
  readonly clauses: readonly Clause[];
}

export const noDecisions: DecisionFacts = { units: [], constants: [], mechanisms: [] };
