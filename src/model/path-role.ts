/** What a file is for, as far as its path says. Only `production` code is held to the full standard. */
export type PathRole = 'production' | 'test' | 'fixture' | 'example' | 'migration' | 'tooling';

/** Input of tests: read by them, rarely run, often broken on purpose. */
const FIXTURE = /(?:^|\/)(?:__fixtures__|__testfixtures__|__snapshots__|fixtures?|test-?data)\//i;
const TEST_FOLDER =
  /(?:^|\/)(?:__tests?__|__mocks__|tests?|[\w-]+-tests|testing|test-[\w-]+|specs?|e2e|[\w-]+-e2e|cypress|playwright|mocks?)\//i;
const TEST_FILE =
  /(?:[._-](?:test|tests|spec|e2e|e2e-spec|cy|test-d|mock|fixture|fixtures)\.[^/]+|_test\.(?:go|py)|\/(?:test_[^/]+|conftest)\.py|(?<=[a-z0-9])Tests?\.(?:cs|java|kt)|\/(?:vitest|jest)[.-]setup\.[^/]+)$/;
const EXAMPLE =
  /(?:^|\/)(?:examples?|samples?|demos?|playgrounds?|stories|\.?storybook|__stories__)\/|^docs\/|(?:[./]|^)stories\.[^/]+$/i;
const MIGRATION = /(?:^|\/)(?:migrations?|seeds?|seeders?)\//i;
const TOOLING =
  /(?:^|\/)(?:scripts|benchmarks?|\.[a-z][\w-]*)\/|^(?:tools?|build|bench)\/|(?:^|\/)(?:[\w.-]*\.config|\.\w+rc)\.[cm]?[jt]s$/i;

/** Judged by names alone, so that it is the same for every snapshot and costs next to nothing. First match wins. */
export function pathRole(path: string): PathRole {
  if (FIXTURE.test(path)) return 'fixture';
  if (TEST_FOLDER.test(path) || TEST_FILE.test(`/${path}`)) return 'test';
  if (EXAMPLE.test(path)) return 'example';
  if (MIGRATION.test(path)) return 'migration';
  return TOOLING.test(path) ? 'tooling' : 'production';
}
