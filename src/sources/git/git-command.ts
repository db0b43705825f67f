/** Where git runs, and on which repository. */
export interface GitPlace {
  /** Absolute path of the git program, from `findGit`. */
  readonly program: string;
  readonly folder: string;
  /** Only for a repository without work tree that the user named himself; otherwise git finds its repository. */
  readonly gitDirectory: string | null;
}

export interface GitCommand {
  readonly subcommand: GitSubcommand;
  /** Written by us, never taken from outside. */
  readonly options: readonly string[];
  /** From outside: they arrive after `--end-of-options`, so that a leading dash stays a name. */
  readonly revisions?: readonly string[];
  /** From outside: they arrive after `--` and are taken literally, without pathspec magic. */
  readonly paths?: readonly string[];
}

export type GitSubcommand = keyof typeof REQUIRED_OPTIONS;

/** Builds the argument array of one hardened git call; throws on anything that could run a program of the repository. */
export function gitArguments(place: GitPlace, command: GitCommand): string[] {
  const { subcommand, options, revisions = [], paths = [] } = command;
  if (!Object.hasOwn(REQUIRED_OPTIONS, subcommand)) throw new Error(`git ${subcommand} is not on the allow-list`);
  for (const option of options) {
    if (RUNS_OR_WRITES.test(option) || LOOKS_FOR_MODIFIED.test(option)) {
      throw new Error(`git ${subcommand} ${option} is refused: it can run a program or write a file`);
    }
  }
  return [
    '-C',
    place.folder,
    ...(place.gitDirectory === null ? [] : [`--git-dir=${place.gitDirectory}`]),
    ...FIXED_OPTIONS,
    subcommand,
    ...REQUIRED_OPTIONS[subcommand],
    ...options,
    ...(revisions.length === 0 ? [] : ['--end-of-options', ...revisions]),
    ...(paths.length === 0 ? [] : ['--', ...paths]),
  ];
}

/**
 * Settings in the repository's own .git/config name programs that git runs. The command line outranks that file,
 * so each such setting that an allowed subcommand reads is answered here.
 */
const FIXED_OPTIONS: readonly string[] = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.attributesFile=/dev/null',
    'core.sshCommand=false',
    'core.askPass=',
    'credential.helper=',
    'log.showSignature=false',
    'protocol.allow=never',
    'safe.bareRepository=explicit',
  ].flatMap((setting) => ['-c', setting]),
];

/**
 * Only plumbing that goes from object to object, or from the index to names. `status`, `diff`, `diff-files` and
 * `ls-files -m` compare with the work tree and so run the repository's clean filters: they must never be listed.
 */
const REQUIRED_OPTIONS = {
  'cat-file': [],
  'diff-index': ['--cached', '--no-ext-diff', '--no-textconv'],
  'diff-tree': ['--no-ext-diff', '--no-textconv'],
  'for-each-ref': [],
  log: ['--no-show-signature', '--no-ext-diff', '--no-textconv'],
  'ls-files': [],
  'ls-tree': [],
  'merge-base': [],
  'rev-list': [],
  'rev-parse': [],
} as const satisfies Record<string, readonly string[]>;

const RUNS_OR_WRITES = /^--(?:textconv|ext-diff|filters|show-signature|output)(?:=|$)|%G|%\(signature/;
const LOOKS_FOR_MODIFIED = /^-[a-z]*m[a-z]*$|^--modified$/;
