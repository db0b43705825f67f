import type { JavaManifest } from '../../../model/java-manifest.ts';
import { parseGradleBuild } from './parse-gradle-build.ts';
import { parseGradleSettings } from './parse-gradle-settings.ts';
import { parsePom } from './parse-pom.ts';

/** True for the build files of Maven and Gradle. */
export function isJavaManifestPath(path: string): boolean {
  return parserOf(path) !== null;
}

/** The facts of one build file; null when the path is not one, and then nothing is read. Never throws for what is in the file. */
export function parseJavaManifest(path: string, read: () => string): JavaManifest | null {
  return parserOf(path)?.(read()) ?? null;
}

function parserOf(path: string): ((text: string) => JavaManifest) | null {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (name === 'pom.xml') return parsePom;
  const script = /^(.+)\.gradle(?:\.kts)?$/.exec(name)?.[1];
  if (script === 'settings') return parseGradleSettings;
  // A team may name each project's script after its folder: `orders/orders.gradle`.
  return script === 'build' || (script !== undefined && script === parts.at(-2)) ? parseGradleBuild : null;
}
