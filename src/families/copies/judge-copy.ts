import {
  COPY_FIXED,
  COPY_KIND_MASK,
  COPY_LITERAL,
  COPY_NAME,
  type CopyFacts,
  fixedToken,
} from '../../model/copy-facts.ts';
import type { TokenSpan } from './cut-run.ts';
import { type Sides, type TokenRun, tokenAt } from './token-run.ts';

/** How two alike runs differ. */
export interface Difference {
  readonly names: number;
  readonly sameNames: number;
  /** Names that break with how they were translated before. */
  readonly conflicts: number;
  readonly isExact: boolean;
}

export function compareRuns(sides: Sides, run: TokenRun): Difference {
  const there = new Map<number, number>();
  const back = new Map<number, number>();
  const found = { names: 0, sameNames: 0, conflicts: 0 };
  let changed = 0;
  for (let at = 0; at < run.length; at += 1) {
    const a = tokenAt(sides.from, run.fromStart + at);
    const b = tokenAt(sides.to, run.toStart + at);
    if (a !== b) changed += 1;
    if ((a & COPY_KIND_MASK) !== COPY_NAME) continue;
    found.names += 1;
    if (a === b) found.sameNames += 1;
    if ((there.get(a) ?? b) !== b || (back.get(b) ?? a) !== a) found.conflicts += 1;
    there.set(a, b);
    back.set(b, a);
  }
  return { ...found, isExact: changed === 0 };
}

/** A rename is one name for another throughout; more exceptions than this are other code of the same shape. */
const MOST_CONFLICTS = 0.05;
/** Of the names, where not all are the same: less is other code of the same shape, as two list pages of one framework. */
const LEAST_SAME_NAMES = 0.3;

export function isRename({ names, sameNames, conflicts }: Difference): boolean {
  return conflicts <= names * MOST_CONFLICTS && sameNames >= names * LEAST_SAME_NAMES;
}

/** What a stretch of tokens is made of. */
export interface Makeup {
  readonly tokens: number;
  readonly names: number;
  readonly literals: number;
  /** Keywords and operators that do something: branch, loop, compare, wait; and calls of methods. */
  readonly actions: number;
  /** `=>` of functions, and of their types. */
  readonly arrows: number;
  /** Distinct sequences of four tokens, names and literals told by kind only, for each token: little in tables. */
  readonly variety: number;
}

export function makeupOf(facts: CopyFacts, { start, end }: TokenSpan): Makeup {
  const grams = new Set<number>();
  let gram = 0;
  let [before, last] = [0, 0];
  const found = { names: 0, literals: 0, actions: 0, arrows: 0 };
  for (let at = start; at < end; at += 1) {
    const token = tokenAt(facts, at);
    const kind = token & COPY_KIND_MASK;
    gram = ((gram << 8) | shapeOf(token, kind)) >>> 0;
    if (at - start >= 3) grams.add(gram);
    if (kind === COPY_LITERAL) found.literals += 1;
    else if (kind === COPY_NAME) found.names += 1;
    else if (ACTIONS.has(token) || (token === PARENTHESIS && isMethod(before, last))) found.actions += 1;
    else if (token === ARROW) found.arrows += 1;
    [before, last] = [last, token];
  }
  return { ...found, tokens: end - start, variety: grams.size / Math.max(1, end - start - 3) };
}

function shapeOf(token: number, kind: number): number {
  if (kind === COPY_FIXED) return (token >>> 2) & 0xff;
  return kind === COPY_LITERAL ? 2 : 1;
}

const LEAST_ACTIONS = 2;
/** Below it even calls are a list: routes, registrations. */
const LEAST_VARIETY = 0.15;
/** Below it what hardly acts is a table. */
const LEAST_VARIETY_OF_DATA = 0.35;
/** Of names and literals together, in what hardly acts: a drawing, a table of texts. */
const MOST_LITERALS = 0.3;
const LEAST_ACTION_SHARE = 0.025;

/** Why a stretch is nothing that somebody would want once, or null: declarations without behaviour, data, lists. */
export function unfitReason(makeup: Makeup, isInUnit: boolean): 'declarations' | 'data' | null {
  const { tokens, names, literals, variety } = makeup;
  // Outside units an arrow is one of a type as often as not.
  const actions = makeup.actions + (isInUnit ? makeup.arrows : 0);
  if (actions < LEAST_ACTIONS) return 'declarations';
  if (variety < LEAST_VARIETY) return 'data';
  if (actions >= tokens * LEAST_ACTION_SHARE) return null;
  return variety < LEAST_VARIETY_OF_DATA || literals > (names + literals) * MOST_LITERALS ? 'data' : null;
}

/** What is called stands behind a point; names before a parenthesis alone are as often declared. */
function isMethod(before: number, last: number): boolean {
  return (last & COPY_KIND_MASK) === COPY_NAME && (before === POINT || before === OPTIONAL_POINT);
}

const PARENTHESIS = fixedToken('(');
const POINT = fixedToken('.');
const OPTIONAL_POINT = fixedToken('?.');
const ARROW = fixedToken('=>');

const ACTIONS: ReadonlySet<number> = new Set(
  `if else for foreach while do switch case select match when try catch except finally throw raise await yield go defer range
  new delete && || and or not ! * == != === !== <= >= += -= ++ -- ?? ? := is in`
    .split(/\s+/)
    .map(fixedToken),
);
