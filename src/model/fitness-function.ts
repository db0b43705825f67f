import type { Severity } from './finding.ts';
import type { Wire } from './wire.ts';

/** Some files of a code base under the name that a person gave them. */
export interface Part {
  /** As written: a component, `layer:domain`, `context:billing`, or a glob of paths. */
  readonly name: string;
  /** Indexes into `Codebase.files`, ascending. */
  readonly files: readonly number[];
}

/**
 * What a decision asks of the code, so that a machine can hold it (N. Ford, R. Parsons, P. Kua, "Building Evolutionary
 * Architectures", 2017, call it a fitness function). `Selector` is a text as it is written, and a part once it is resolved.
 */
export type FitnessFunction<Selector = Part> = FunctionTerms<Selector> & FitnessBody<Selector>;

export type FitnessBody<Selector = Part> =
  | LayersFunction<Selector>
  | PairFunction<Selector>
  | GroupsFunction<Selector>
  | PublicApiFunction<Selector>
  | LimitFunction<Selector>
  | CapabilityFunction<Selector>
  | OwnerFunction<Selector>
  | WireFunction<Selector>
  | ExternalFunction<Selector>;

export const fitnessKinds = [
  'layers',
  'forbid',
  'allow-only',
  'reach',
  'independent',
  'acyclic',
  'public-api',
  'limit',
  'capability',
  'owner',
  'wire',
  'external',
] as const;

export type FitnessKind = (typeof fitnessKinds)[number];

export interface FunctionTerms<Selector = Part> {
  /** Line of the record. */
  readonly line: number;
  /** The reason in the team's words; null where the record's own has to do. */
  readonly because: string | null;
  /** Files that are not held to it. */
  readonly except: readonly Selector[];
  /** Whether a dependency on types alone breaks it like any other. */
  readonly countsTypes: boolean;
  /** Whether tests, fixtures and examples are held to it. */
  readonly holdsTests: boolean;
  /** Null takes that of the rule that reports it. */
  readonly severity: Severity | null;
}

/** From the top down: each floor may use those below it, or when closed only the next. */
export interface LayersFunction<Selector> {
  readonly kind: 'layers';
  /** Rooms on one floor. */
  readonly floors: readonly (readonly Selector[])[];
  readonly isClosed: boolean;
  /** Whether rooms of one floor must not use one another. */
  readonly areRoomsBlind: boolean;
}

/** `allow-only`: of the repository `from` may use `to` and itself, nothing else. `reach` counts what is used by what is used. */
export interface PairFunction<Selector> {
  readonly kind: 'forbid' | 'allow-only' | 'reach';
  readonly from: readonly Selector[];
  readonly to: readonly Selector[];
  /** Of `forbid`: whether files that are in both `from` and `to` are held too. */
  readonly holdsOwn: boolean;
}

/** No group uses another, or no circle of groups. */
export interface GroupsFunction<Selector> {
  readonly kind: 'independent' | 'acyclic';
  readonly groups: readonly Selector[];
}

export interface PublicApiFunction<Selector> {
  readonly kind: 'public-api';
  readonly of: Selector;
  /** The files through which others come in. */
  readonly entry: readonly Selector[];
}

export const partMetrics = ['files', 'lines', 'complexity', 'fan-in', 'fan-out', 'instability'] as const;
export const unitMetrics = ['cognitive', 'cyclomatic', 'nesting', 'parameters', 'unit-lines'] as const;

export type PartMetric = (typeof partMetrics)[number];
export type UnitMetric = (typeof unitMetrics)[number];

export interface LimitFunction<Selector> {
  readonly kind: 'limit';
  readonly of: readonly Selector[];
  readonly metric: PartMetric | UnitMetric;
  readonly max: number;
}

/** `Intent.capabilities` carries it on. */
export interface CapabilityFunction<Selector> {
  readonly kind: 'capability';
  readonly name: string;
  readonly home: readonly Selector[];
}

export interface OwnerFunction<Selector> {
  readonly kind: 'owner';
  readonly of: readonly Selector[];
  /** Null where any owner will do. */
  readonly is: string | null;
}

/** Who may ask whom without an import. */
export interface WireFunction<Selector> {
  readonly kind: 'wire';
  readonly by: readonly Wire['kind'][];
  readonly terms:
    | { readonly kind: 'forbid' | 'allow-only'; readonly from: readonly Selector[]; readonly to: readonly Selector[] }
    | { readonly kind: 'independent'; readonly groups: readonly Selector[] };
}

/** `only-in`: nobody else imports them; `not-in`: these do not. A name may end in `*`. */
export interface ExternalFunction<Selector> {
  readonly kind: 'external';
  readonly packages: readonly string[];
  readonly place: 'only-in' | 'not-in';
  readonly parts: readonly Selector[];
}
