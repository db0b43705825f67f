/** The environment of every git process: nothing of ours but what git needs to find programs and the user's own settings. */
export function gitEnvironment(outer: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const name of INHERITED) {
    const value = outer[name];
    if (value !== undefined) environment[name] = value;
  }
  return { ...environment, ...FIXED };
}

/** GIT_DIR, GIT_CONFIG_COUNT and the like would point git at another repository or at other settings: not inherited. */
const INHERITED = [
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'TMPDIR',
  'TMP',
  'TEMP',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'APPDATA',
  'LOCALAPPDATA',
  'PROGRAMDATA',
  'SYSTEMROOT',
] as const;

const FIXED = {
  // A non-empty list outranks `protocol.<name>.allow` of the repository; no protocol has this name.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // Messages are told apart by their English text.
  LC_ALL: 'C',
} as const;
