/** One of several mistakes in what the user wrote, with its place. `line` and `column` are 1-based. */
export interface UsageProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** The user's mistake, with what to do about it. The command line prints both without a stack and exits 2. */
export class UsageError extends Error {
  readonly remedy: string;
  /** Empty where the message says it all. */
  readonly problems: readonly UsageProblem[];

  constructor(message: string, remedy: string, problems: readonly UsageProblem[] = []) {
    super(message);
    this.name = 'UsageError';
    this.remedy = remedy;
    this.problems = problems;
  }
}
