/** Exit codes are an interface (docs/decisions/0006): scripts and CI depend on them. */
export const exitCode = {
  passed: 0,
  gateFailed: 1,
  /** The user's mistake, with a remedy. */
  couldNotJudge: 2,
  /** Ours, with a crash file. */
  internalError: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
