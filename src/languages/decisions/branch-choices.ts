import type { Expression, ExpressionBranch, Statement } from './decision-outline.ts';
import { setIn } from './tuple-of.ts';

type Branch = Extract<Statement, { kind: 'branch' }>;

interface Choice {
  readonly branch: Branch;
  readonly values: ExpressionBranch[];
}

export interface Settings {
  readonly initial: Expression | null;
  readonly sets: number;
  readonly changes: number;
  readonly scalings: number;
}

/** What the arms of branches set names to: `if (isGold) limit = 20; else limit = 5;` is a choice between two limits. */
export class BranchChoices {
  readonly #choices = new Map<string, Choice>();

  note(branch: Branch): void {
    for (const { test, body, line } of branch.branches) {
      for (const statement of body) {
        if (statement.kind !== 'assign' || statement.operator !== '=') continue;
        for (const [name, value] of setIn(statement)) this.#valuesOf(name, branch).push({ test, value, line });
      }
    }
  }

  #valuesOf(name: string, branch: Branch): ExpressionBranch[] {
    const known = this.#choices.get(name);
    if (known?.branch === branch) return known.values;
    const choice: Choice = { branch, values: [] };
    this.#choices.set(name, choice);
    return choice.values;
  }

  /** The choice between all values that a name is ever set to, before what scales it; null where something else sets it too. */
  choiceOf(name: string, { initial, sets, changes, scalings }: Settings): Expression | null {
    const choice = this.#choices.get(name);
    if (choice === undefined || changes > scalings) return null;
    const { branch, values } = choice;
    const otherwise =
      initial !== null && sets === values.length + 1 ? [{ test: null, value: initial, line: branch.line }] : [];
    const isComplete = otherwise.length > 0 || isExhaustive(choice);
    if (!isComplete || sets !== values.length + otherwise.length) return null;
    return { kind: 'choice', branches: [...values, ...otherwise], line: branch.line };
  }
}

function isExhaustive({ branch: { branches }, values }: Choice): boolean {
  return branches.at(-1)?.test === null && values.length === branches.length;
}
