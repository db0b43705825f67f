/**
 * What decisions are made of, in words that every language can answer. Each language outlines its own syntax; one
 * reading of the outline (`read-decisions.ts`) makes facts of it, so that the same rule written in two languages meets.
 */
export interface DecisionOutline {
  /** Every callable with a body, also nested ones, in order of start line; and what stands alone: a query. */
  readonly units: readonly UnitOutline[];
  /** Named values outside callables that never change: module constants, static fields, enum members, grouped `const`. */
  readonly constants: readonly ConstantOutline[];
}

export interface UnitOutline {
  /** Named like `UnitFact.name` of the same callable; '' for a query without a name. */
  readonly name: string;
  readonly kind: 'function' | 'method' | 'component' | 'query';
  readonly startLine: number;
  readonly endLine: number;
  readonly parameters: readonly ParameterOutline[];
  /** Text of the doc comment of it, without comment signs; ''. */
  readonly documentation: string;
  /** Names of annotations, attributes and decorators on it. */
  readonly annotations: readonly string[];
  readonly body: readonly Statement[];
}

export interface ParameterOutline {
  readonly name: string;
  /** As written; '' where the language or the code says none. */
  readonly type: string;
  readonly initial: Expression | null;
}

export interface ConstantOutline {
  /** Qualified by the types around it: `TierDiscountPolicy.GoldRate`, `Tier.GOLD`. */
  readonly name: string;
  readonly value: Expression;
  readonly startLine: number;
  readonly endLine: number;
}

export type Statement =
  /** Also declarations with a value, fields set, named arguments of a constructed object. */
  | {
      readonly kind: 'assign';
      /** A `name` or a `lookup`. */
      readonly target: Expression;
      /** `=`, `+=`, `-=`, `*=` … */
      readonly operator: string;
      readonly value: Expression;
      readonly line: number;
    }
  | { readonly kind: 'return'; readonly value: Expression | null; readonly line: number }
  /** `throw`, `raise`, `panic`, and what a SQL `CHECK` does to a row that fails it. */
  | { readonly kind: 'refuse'; readonly value: Expression | null; readonly line: number }
  /** if chains, switch statements, pattern matches: the first branch whose test holds is taken. */
  | { readonly kind: 'branch'; readonly branches: readonly StatementBranch[]; readonly line: number }
  | {
      readonly kind: 'loop';
      /** The names that each round binds: `row`, `[limit, fee]`; empty for `while`. */
      readonly variables: readonly string[];
      /** What is gone through, or the test; null for an endless loop. */
      readonly header: Expression | null;
      readonly body: readonly Statement[];
      readonly line: number;
    }
  | { readonly kind: 'evaluate'; readonly value: Expression; readonly line: number };

export interface StatementBranch {
  /** Null for else and default. Patterns are written out as tests on the subject: `case >= 100 and < 500` is `&&` of two comparisons. */
  readonly test: Expression | null;
  readonly body: readonly Statement[];
  readonly line: number;
}

/** Parentheses, casts, `await`, `!`, `?.`, `checked`, `this.` and `self.` are seen through. Deeper than 64 levels everything is `other` without parts. */
export type Expression =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** With its suffix and separators: `0.10m`, `60_000`, `15`. */
      readonly written: string;
      readonly line: number;
    }
  /** A string with its holes as `parts`; a regular expression has `isPattern`. */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly parts: readonly Expression[];
      readonly isPattern: boolean;
      readonly line: number;
    }
  /** `true`, `false`, and null of whatever spelling. */
  | { readonly kind: 'constant'; readonly value: 'true' | 'false' | 'null'; readonly line: number }
  /** A path of names: `['order', 'customer', 'tier']`, `['CustomerTier', 'Gold']`. Getters without arguments (`getTier()`) stay calls. */
  | {
      readonly kind: 'name';
      readonly path: readonly string[];
      readonly line: number;
      /** The call that it is a member of what it gives, with its arguments: `jwt.decode(token, key).sub`. Decisions are read without it. */
      readonly origin?: Expression;
    }
  /** `Math.Min(a, b)` has the receiver `Math`; `new Money(x)` the name `Money` and no receiver. */
  | {
      readonly kind: 'call';
      readonly receiver: Expression | null;
      readonly name: string;
      readonly arguments: readonly Argument[];
      readonly line: number;
    }
  /**
   * Operators are spelled the same in all languages: `+ - * / % **`, `&& || !`, `== != < <= > >=`, `in` (membership),
   * `matches` (pattern or type test), `??`, `between` (value, low, high; both ends included), `neg`.
   * Chained comparisons (`1 <= x < 5`) are `&&` of two; left-leaning chains of one operator may be one flat operation.
   */
  | {
      readonly kind: 'operation';
      readonly operator: string;
      readonly operands: readonly Expression[];
      readonly line: number;
    }
  /** Ternaries, switch expressions, `match`, SQL `CASE`, conditional chains of expressions. */
  | { readonly kind: 'choice'; readonly branches: readonly ExpressionBranch[]; readonly line: number }
  /** `rates[tier]`. */
  | { readonly kind: 'lookup'; readonly table: Expression; readonly key: Expression; readonly line: number }
  /** Maps, records, dictionaries, object literals, lists, tuples, rows: a list's entries have a null key. */
  | { readonly kind: 'table'; readonly entries: readonly TableEntry[]; readonly line: number }
  /** A lambda or a nested callable that stands here; its own unit too, when it is one. */
  | {
      readonly kind: 'callable';
      /** Names of its parameters; a pattern gives the names it binds. */
      readonly parameters: readonly string[];
      readonly body: readonly Statement[];
      readonly line: number;
    }
  /** Anything else, with what it is made of, so that no name and no number is lost. */
  | { readonly kind: 'other'; readonly parts: readonly Expression[]; readonly line: number };

export interface Argument {
  /** '' for one given by position. */
  readonly name: string;
  readonly value: Expression;
}

export interface ExpressionBranch {
  readonly test: Expression | null;
  readonly value: Expression;
  readonly line: number;
}

export interface TableEntry {
  /** A string or bare property name is `text`, an enum member a `name`. */
  readonly key: Expression | null;
  readonly value: Expression;
  readonly line: number;
}
