import { BranchChoices } from './branch-choices.ts';
import type { Expression, Statement, UnitOutline } from './decision-outline.ts';
import { walkOutline } from './walk-outline.ts';
import { setIn, tupleOf } from './tuple-of.ts';
import { sourcesOf } from './value-sources.ts';

interface Declared {
  /** The first value; null where none is written down. */
  readonly initial: Expression | null;
  isFixed: boolean;
  sets: number;
  changes: number;
  /** Those of the changes that multiply or divide. */
  scalings: number;
}

type Assignment = Extract<Statement, { kind: 'assign' }>;
type Loop = Extract<Statement, { kind: 'loop' }>;
type Branch = Extract<Statement, { kind: 'branch' }>;
type Call = Expression & { kind: 'call' };

/** The names that a unit declares while it is gone through, and how often each gets another value. */
export class DeclaredNames {
  readonly #declared = new Map<string, Declared>();
  readonly #parameters = new Set<string>();
  readonly #mentions = new Map<string, number>();
  readonly #holders = new Map<string, readonly Statement[]>();
  readonly #choices = new BranchChoices();

  constructor({ parameters }: UnitOutline) {
    for (const { name, initial } of parameters) {
      this.#parameters.add(name);
      this.#declared.set(name, { initial, isFixed: initial !== null, sets: 0, changes: 0, scalings: 0 });
    }
  }

  bind(names: readonly string[]): void {
    for (const name of names)
      this.#declared.set(name, { initial: null, isFixed: false, sets: 0, changes: 0, scalings: 0 });
  }

  assign(assignment: Assignment): void {
    const { target, operator } = assignment;
    const given = new Map(setIn(assignment));
    for (const name of namesOf(target)) {
      const value = given.get(name) ?? null;
      const isChange = operator !== '=' || sourcesOf(value ?? assignment.value).includes(name);
      const next = this.#set(name, operator === '=' ? value : null);
      if (SCALINGS.has(operator)) next.scalings += 1;
      if (isChange) next.changes += 1;
      else next.sets += 1;
    }
  }

  /** The first value may be the only one. */
  #set(name: string, initial: Expression | null): Declared {
    const known = this.#declared.get(name);
    if (known !== undefined) {
      known.isFixed = false;
      return known;
    }
    const first: Declared = { initial, isFixed: initial !== null, sets: 0, changes: 0, scalings: 0 };
    this.#declared.set(name, first);
    return first;
  }

  /** What a loop tests changes from turn to turn, also where the step is out of sight. */
  turn({ variables, header }: Loop): void {
    this.bind(variables);
    if (header === null || variables.length > 0) return;
    for (const part of header.kind === 'operation' ? header.operands : [header]) {
      const known = part.kind === 'name' && part.path.length === 1 ? this.#declared.get(part.path[0] ?? '') : undefined;
      if (known !== undefined) known.isFixed = false;
    }
  }

  /** `claims.TryGetProperty("exp", out var expires)` sets the last name to what is asked for. */
  take({ name: callee, receiver, arguments: given, line }: Call): void {
    const [key, target] = given;
    if (!/^try/i.test(callee) || receiver === null || key === undefined || target === undefined) return;
    const [name] = namesOf(target.value);
    if (name === undefined || this.#declared.has(name)) return;
    const initial: Expression = { kind: 'lookup', table: receiver, key: key.value, line };
    this.#declared.set(name, { initial, isFixed: true, sets: 1, changes: 0, scalings: 0 });
  }

  has(name: string): boolean {
    return this.#declared.has(name);
  }

  isParameter(name: string): boolean {
    return this.#parameters.has(name);
  }

  /** Notes where values are set that are set only under a condition. */
  enterBranches(branch: Branch): void {
    this.#choices.note(branch);
    for (const { body } of branch.branches) {
      for (const target of targetsIn(body)) for (const name of namesOf(target)) this.#holders.set(name, body);
    }
  }

  chosen(name: string): Expression | null {
    const known = this.#declared.get(name);
    return known === undefined ? null : this.#choices.choiceOf(name, known);
  }

  mention(name: string): void {
    this.#mentions.set(name, this.mentionsOf(name) + 1);
  }

  mentionsOf(name: string): number {
    return this.#mentions.get(name) ?? 0;
  }

  initialiser(name: string): Expression | null {
    const known = this.#declared.get(name);
    if (known === undefined || !known.isFixed) return null;
    const holder = this.#holders.get(name);
    if (holder !== undefined && !this.#isHeldBy(name, holder)) known.isFixed = false;
    this.#holders.delete(name);
    return known.isFixed ? known.initial : null;
  }

  /** A name that is also read outside of the branch that sets it has another value where the branch is not taken. */
  #isHeldBy(name: string, body: readonly Statement[]): boolean {
    let count = 0;
    walkOutline(body, {
      expression: (expression) => {
        if (expression.kind === 'name' && expression.path[0] === name) count += 1;
      },
    });
    return count === this.mentionsOf(name);
  }

  isAccumulated(name: string): boolean {
    const known = this.#declared.get(name);
    return known !== undefined && known.changes > 0 && known.sets <= 1;
  }
}

const SCALINGS: ReadonlySet<string> = new Set(['*=', '/=']);

/** What is set in a body, also in loops; what is set in branches inside has a body of its own. */
function targetsIn(body: readonly Statement[], depth = 0): readonly Expression[] {
  return body.flatMap((statement) => {
    if (statement.kind === 'assign') return [statement.target];
    return statement.kind === 'loop' && depth < LOOP_DEPTH ? targetsIn(statement.body, depth + 1) : [];
  });
}

const LOOP_DEPTH = 8;

/** A name, or the names of a tuple: `rate, cap = table[tier]` binds both. */
function namesOf(target: Expression): string[] {
  if (target.kind === 'name') return target.path.length === 1 ? [...target.path] : [];
  return (tupleOf(target) ?? []).flatMap((part) => (part.kind === 'name' && part.path.length === 1 ? part.path : []));
}
