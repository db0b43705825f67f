import { compareText } from '../../../base/ordering.ts';
import type { GradleBuildManifest } from '../../../model/java-manifest.ts';
import { tooLong, withoutComments } from './gradle-text.ts';

/** Reads what a build.gradle(.kts) says in literals about what it depends on. */
export function parseGradleBuild(text: string): GradleBuildManifest {
  const problem = tooLong(text);
  const script = problem === null ? withoutComments(text) : '';
  const found = (pattern: RegExp): string[] => [
    ...new Set(Array.from(script.matchAll(pattern), ({ 1: first = '', 2: second }) => join(first, second))),
  ];
  return {
    kind: 'gradle-build',
    projects: found(PROJECT),
    accessors: found(ACCESSOR),
    packages: [...new Set([...found(COORDINATES), ...found(NAMED_COORDINATES)])].toSorted(compareText),
    problems: problem === null ? [] : [problem],
  };
}

function join(first: string, second: string | undefined): string {
  return second === undefined ? first : `${first}:${second}`;
}

/** What puts something on a class path, of the Java, Kotlin, Android and test-fixture plugins and of annotation processors. */
const CONFIGURATION = String.raw`\b(?:\w*(?:[iI]mplementation|[aA]pi|[cC]ompileOnly|[cC]ompileOnlyApi|[rR]untimeOnly|[aA]nnotationProcessor)|(?:test)?[cC]ompile|(?:test)?[rR]untime|provided|optional|developmentOnly|kapt|ksp)`;
const WRAPPED = String.raw`(?:\s*\(\s*|\s+)(?:(?:testFixtures|platform|enforcedPlatform)\s*\(\s*)?`;

/** Teams name configurations of their own (`optional project(':x')`), so any word counts but those that order tasks or copy files. */
const ANY_CONFIGURATION = String.raw`(?<![\w.])(?!(?:dependsOn|from|into|configure|mustRunAfter|shouldRunAfter|finalizedBy|evaluationDependsOn|return|in)\b)[A-Za-z]\w*(?:[ \t]*\(\s*|[ \t]+)(?:(?:testFixtures|platform|enforcedPlatform)\s*\(\s*)?`;

const PROJECT = new RegExp(
  String.raw`${ANY_CONFIGURATION}(?:\w+\.)*project\s*\(?\s*(?:path\s*[:=]\s*)?['"]([^'"$\n]+)['"]`,
  'g',
);
const ACCESSOR = new RegExp(String.raw`${CONFIGURATION}${WRAPPED}projects\.([A-Za-z_][\w.]*)`, 'g');
const COORDINATES = new RegExp(String.raw`${CONFIGURATION}${WRAPPED}['"]([\w.-]+):([\w.-]+)(?::[^'"\n]*)?['"]`, 'g');
const NAMED_COORDINATES = new RegExp(
  String.raw`${CONFIGURATION}${WRAPPED}group\s*[:=]\s*['"]([\w.-]+)['"]\s*,\s*name\s*[:=]\s*['"]([\w.-]+)['"]`,
  'g',
);
