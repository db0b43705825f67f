/** What a file is for, as far as its path says. Only `production` code is held to the full standard. */
export type PathRole = 'production' | 'test' | 'fixture' | 'example' | 'migration' | 'tooling';

interface Sign {
  readonly role: PathRole;
  readonly pattern: RegExp;
}

/** What the folders of a path say; the first match counts. */
const FOLDERS: readonly Sign[] = [
  // Input of tests: read by them, rarely run, often broken on purpose.
  {
    role: 'fixture',
    pattern:
      /(?:^|\/)(?:__fixtures__|__testfixtures__|__snapshots__|fixtures?|test-?data|(?:tests?|specs?)\/(?:[^/]+\/)*__mocks__)\//i,
  },
  {
    role: 'test',
    pattern:
      /(?:^|\/)(?:__tests?__|__mocks__|tests?|[\w-]+-tests|testing|test-[\w-]+|specs?|e2e|[\w-]+-e2e|cypress|playwright|mocks?)\//i,
  },
  {
    role: 'example',
    pattern: /(?:^|\/)(?:examples?|samples?|demos?|playgrounds?|stories|\.?storybook|__stories__)\/|^docs\//i,
  },
  { role: 'migration', pattern: /(?:^|\/)(?:migrations?|seeds?|seeders?)\//i },
  { role: 'tooling', pattern: /(?:^|\/)(?:scripts|benchmarks?|\.[a-z][\w-]*)\/|^(?:tools?|build|bench|devops|ci)\//i },
];

/** What the name of a file says; the first match counts. */
const NAMES: readonly Sign[] = [
  {
    role: 'test',
    pattern:
      /[._-](?:test|tests|spec|e2e|e2e-spec|cy|test-d|mock|fixture|fixtures)\.|_test\.(?:go|py)$|^(?:test_.+|conftest)\.py$|(?<=[a-z0-9])Tests?\.(?:cs|java|kt)$|^(?:vitest|jest)[.-]setup\./,
  },
  { role: 'example', pattern: /(?:^|\.)stories\./i },
  { role: 'tooling', pattern: /^(?:[\w.-]*\.config|\.\w+rc)\.[cm]?[jt]s$/i },
];

/** Found in every name that any of `NAMES` matches: most names are asked nothing more. */
const TELLING_NAME = /test|spec|e2e|cy|mock|fixture|stories|config|rc\./i;

const ORDER: readonly PathRole[] = ['fixture', 'test', 'example', 'migration', 'tooling', 'production'];

/** Judged by names alone, so that it is the same for every snapshot and costs next to nothing. */
export function pathRole(path: string): PathRole {
  const start = path.lastIndexOf('/') + 1;
  return roleOf(path.slice(start), roleOfFolder(path.slice(0, start)));
}

/** The same for every file of a snapshot: files of one folder that follow one another share its answer. */
export function pathRoles(paths: readonly string[]): PathRole[] {
  const roles: PathRole[] = [];
  let folder = '';
  let ofFolder = roleOfFolder(folder);
  for (const path of paths) {
    const start = path.lastIndexOf('/') + 1;
    if (start !== folder.length || !path.startsWith(folder)) {
      folder = path.slice(0, start);
      ofFolder = roleOfFolder(folder);
    }
    roles.push(roleOf(path.slice(start), ofFolder));
  }
  return roles;
}

/** Below `src/main/java/` and the like folders are packages: `org.springframework.samples` is no folder of samples. */
const PACKAGES = /(?:^|\/)src\/main\/(?:java|kotlin|scala|groovy)\//;

function roleOfFolder(folder: string): PathRole {
  const packages = PACKAGES.exec(folder);
  return signOf(FOLDERS, packages ? folder.slice(0, packages.index + packages[0].length) : folder);
}

function roleOf(name: string, ofFolder: PathRole): PathRole {
  if (!TELLING_NAME.test(name)) return ofFolder;
  const ofName = signOf(NAMES, name);
  return ORDER.indexOf(ofName) < ORDER.indexOf(ofFolder) ? ofName : ofFolder;
}

function signOf(signs: readonly Sign[], text: string): PathRole {
  for (const { role, pattern } of signs) if (pattern.test(text)) return role;
  return 'production';
}
